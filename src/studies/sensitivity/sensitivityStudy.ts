import { countText } from "../../language/countText.ts";
import type { Language } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.ts";
import { summaryWords } from "../run/words/summary.ts";
import type { Study } from "../study.ts";
import type { SweepPlan } from "../sweep/sweep.ts";
import { runSensitivity, type SensitivityResult, sensitivityTasks } from "./sensitivity.ts";
import { findSensitivity, type SensitivityFindings } from "./sensitivityFindings.ts";
import type { SensitivityPlan } from "./sensitivityPlan.ts";
import { formatSensitivity, sensitivityTable } from "./sensitivityText.ts";
import { effectTableOf, tablesOfSensitivity } from "./tablesOfSensitivity.ts";
import { sensitivityStudyWords } from "./words/sensitivity.ts";

/** What is analysed: the plan, and its points ready to run. */
export interface SensitivityQuestion {
  readonly plan: SensitivityPlan;
  readonly plans: readonly SweepPlan[];
}

/** What came out, and what can be said of it. */
export interface SensitivityStudied {
  readonly result: SensitivityResult;
  /** one a metric; none where too few repeats were finished */
  readonly findings: readonly SensitivityFindings[];
}

/** One walk or row says nothing of how much others would differ. */
const LEAST_REPEATS = 2;

/** Which settings matter, by Morris' walks or by Sobol' indices. */
export const sensitivityStudy: Study<SensitivityQuestion, SensitivityStudied> = {
  agenda: ({ plan, plans }, language) => ({
    about: spokenIn(plan.scenario.title, language),
    tasks: sensitivityTasks(plan, plans),
    sentence: planSentence(plan, language),
  }),

  async conduct({ plan, plans }, { executor, ...rest }) {
    const result = await runSensitivity(plan, plans, rest, executor);
    return { result, findings: result.repeats >= LEAST_REPEATS ? findSensitivity(result) : [] };
  },

  outcome({ result: { repeats, runs, failures = [] } }, { plan }) {
    return {
      done: repeats >= LEAST_REPEATS ? runs : 0,
      failed: failures.length,
      asked: plan.order.length,
      isFine: failures.length === 0,
    };
  },

  origin({ result: { runs, failures } }, { plan: { scenario, seed, order } }) {
    return { scenario, seed, runs, asked: order.length, failures };
  },

  mainTable: ({ result, findings }) => effectTableOf(result, findings),

  tables: ({ result, findings }) => tablesOfSensitivity(result, findings),

  data: ({ findings }) => ({ "data/effects.json": findings }),

  async document({ result, findings }, _, maker) {
    const { documentOfSensitivity } = await import("./documentOfSensitivity.ts");
    return documentOfSensitivity(result, findings, maker);
  },

  text: ({ result, findings }, _, style) =>
    findings.map((found) => formatSensitivity(result, found, style)).join("\n\n"),

  markdown: ({ result, findings }, _, language) =>
    findings
      .map((found) => {
        const { columns, rows } = sensitivityTable(result, found, language);
        return formatMarkdown(columns, rows);
      })
      .join("\n"),

  json({ result: { repeats }, findings }, { plan }, language) {
    const { method, ranges, runs, seed, scenario } = plan;
    const overridden = timelineOverrides(
      scenario,
      ranges.map(({ path }) => ({ path })),
    );
    const title = spokenIn(scenario.title, language);
    return { title, method, seed, repeats, runs, ranges, overridden, findings };
  },
};

/** What the runs are for. */
function planSentence({ values, luck, runs }: SensitivityPlan, language: Language) {
  const words = sensitivityStudyWords[language];
  const show = (count: number) => countText(count, language);
  const each = summaryWords[language].runCount(runs, show(runs));
  const extra = luck.points.length * (luck.runs - runs);
  return (estimate: string) => words.plan(show(values.length), each, show(extra), estimate);
}

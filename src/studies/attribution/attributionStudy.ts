import { countText } from "../../language/countText.ts";
import { spokenIn } from "../../language/spoken.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import { summaryWords } from "../run/words/summary.ts";
import { pairedTasks } from "../runs/replicate.ts";
import { runsThatFailed } from "../runs/runFailure.ts";
import type { Study } from "../study.ts";
import { attribute, type AttributionPlan } from "./attribution.ts";
import { formatAttribution, touchpointTable } from "./attributionText.ts";
import { type JudgedAttribution, judgeAttribution } from "./judgeAttribution.ts";
import { tablesOfAttribution, touchpointTableOf } from "./tablesOfAttribution.ts";
import { attributionCommandWords } from "./words/attribution.ts";

/** What is attributed. */
export interface AttributionQuestion {
  readonly plan: AttributionPlan;
  /** paired runs */
  readonly runs: number;
  readonly seed: string;
}

/** What each touchpoint of a brand truly brings, and what rules of attribution make of it. */
export const attributionStudy: Study<AttributionQuestion, JudgedAttribution> = {
  agenda({ plan: { scenario, removals }, runs, seed }, language) {
    const show = (count: number) => countText(count, language);
    const each = summaryWords[language].runCount(runs, show(runs));
    return {
      about: spokenIn(scenario.title, language),
      tasks: pairedTasks(removals, { runs, seed }),
      sentence: (estimate) =>
        attributionCommandWords[language].plan(show(removals.length - 1), each, estimate),
    };
  },

  async conduct({ plan, runs, seed }, { executor, ...rest }) {
    const attribution = await attribute(plan, { runs, seed, ...rest }, executor);
    return attribution.runs === 0 ? undefined : judgeAttribution(attribution);
  },

  outcome({ attribution: { plan, runs, failures } }, { runs: asked }) {
    const failed = runsThatFailed(failures);
    return { done: runs, failed, asked, runsEach: plan.removals.length, isFine: failed === 0 };
  },

  origin({ attribution: { plan, seed, runs, failures } }, { runs: asked }) {
    const all = plan.removals.length;
    return { scenario: plan.scenario, seed, runs: runs * all, asked: asked * all, failures };
  },

  mainTable: touchpointTableOf,

  tables: tablesOfAttribution,

  data: ({ together, unseen, channels, moments, decisive }) => ({
    "data/attribution.json": { together, unseen, channels, moments, decisive },
  }),

  async document(judged, _, maker) {
    const { documentOfAttribution } = await import("./documentOfAttribution.ts");
    return documentOfAttribution(judged, maker);
  },

  text: (judged, _, style) => formatAttribution(judged, style),

  markdown(judged, _, language) {
    const { columns, rows } = touchpointTable(judged, language);
    return formatMarkdown(columns, rows);
  },

  json({ attribution: { plan, seed, runs }, ...found }) {
    const { title, level } = plan.scenario;
    return { title, brand: plan.brand, seed, runs, level, ...found };
  },
};

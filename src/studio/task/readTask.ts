import { capital, measureName } from "../../drawing/words/measures.ts";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { brandNames } from "../../report/document/names.ts";
import { settingWords } from "../../report/document/settingWords.ts";
import { meanAt } from "../../scenario/compile/costs.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { checkRanges } from "../../studies/designs/designRanges.ts";
import { readMetric } from "../../studies/sensitivity/sensitivityMetric.ts";
import type { AskedNumber, SharedMarket } from "../link/sharedMarket.ts";
import { readQuestion } from "../worker/openQuestion.ts";
import type { Fault } from "../../language/fault.ts";
import type { MetricUnit } from "../../metrics/metric.ts";

/** What a task's market says of what is asked: needed to show and to mark it. Plain data. */
export interface TaskFacts {
  readonly title: Bilingual;
  readonly days: number;
  /** unit and name of the number to predict */
  readonly unit: MetricUnit;
  readonly says: Bilingual;
  /** the same of what plans are ranked by; left out where the class only predicts */
  readonly goal?: { readonly unit: MetricUnit; readonly says: Bilingual };
  /** name of each lever and where it stands today, in the task's order */
  readonly levers: readonly { readonly says: Bilingual; readonly start: number }[];
}

/** A task that makes sense, or all that is wrong with it. */
type TaskReading =
  | { readonly facts: TaskFacts; readonly faults?: undefined }
  | { readonly facts?: undefined; readonly faults: readonly Fault[] };

/** Holds a task against its market, whoever wrote either: all that is wrong, or what is needed to ask it. */
export function readTask({ path, text, changes, task }: SharedMarket): TaskReading {
  const question = { path, ...(text !== undefined && { text }), settings: changes };
  const { scenario, problems } = readQuestion(question);
  if (scenario === undefined || task === undefined) return { faults: problems };
  const { predict, goal, levers } = task;
  const asked = goal === undefined ? [predict] : [predict, goal];
  const metrics = asked.map(({ brand, metric, period }) =>
    readMetric([brand || "market", metric, period].join("."), scenario),
  );
  const ranges = checkRanges(
    scenario,
    levers.map(({ path: lever, least, most }) => ({ path: lever, low: least, high: most })),
    "--lever",
  );
  const faults = [...metrics.flatMap(({ fault }) => (fault === undefined ? [] : [fault])), ...ranges.faults];
  if (faults.length > 0) return { faults };
  return {
    facts: {
      title: inEach((language) => spokenIn(scenario.title, language)),
      days: scenario.market.days,
      unit: measureUnit(predict.brand, predict.metric),
      says: saysOf(predict, scenario),
      ...(goal !== undefined && {
        goal: { unit: measureUnit(goal.brand, goal.metric), says: saysOf(goal, scenario) },
      }),
      levers: levers.map(({ path: lever, least, most }) => ({
        says: leverSays(lever, scenario),
        start: Math.min(most, Math.max(least, meanAt(scenario, lever))),
      })),
    },
  };
}

function saysOf({ brand, metric, period }: AskedNumber, scenario: Scenario): Bilingual {
  const during = periodWords(period);
  return inEach(
    (language) =>
      capital(measureName(language, metric, brandNames(scenario, language).get(brand) ?? "")) +
      during[language],
  );
}

/** “, last 90 days”; nothing for the whole run. */
function periodWords(period: string): Readonly<Record<Language, string>> {
  const [, days] = /^last(\d+)$/.exec(period) ?? [];
  if (days !== undefined) return { en: `, last ${days} days`, it: `, ultimi ${days} giorni` };
  return period === "total" ? { en: "", it: "" } : { en: ` (${period})`, it: ` (${period})` };
}

/** A lever with the name of its brand, as people know it. */
function leverSays(path: string, scenario: Scenario): Bilingual {
  const [group, brand] = path.split(".");
  return inEach((language) => {
    const name = group === "brands" ? brandNames(scenario, language).get(brand) : undefined;
    return settingWords(path, language, name === undefined ? "" : brand) + (name ? ` · ${name}` : "");
  });
}

import { countText } from "../../language/countText.ts";
import { spokenIn } from "../../language/spoken.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.ts";
import { summaryWords } from "../run/words/summary.ts";
import type { Study } from "../study.ts";
import { exchangeRates } from "./exchangeLines.ts";
import { type PlannedSweep, type SweepResult, sweep, sweepTasks } from "./sweep.ts";
import { formatSweep, sweepTable } from "./sweepText.ts";
import type { SweepPoint } from "./sweepPoint.ts";
import { firstPointsTable, sweepTableOf } from "./tablesOfSweep.ts";

/** What is swept. */
export interface SweepQuestion {
  readonly plan: PlannedSweep;
  /** replications at each point */
  readonly runs: number;
  readonly seed: string;
  /** settings that were chosen besides, beyond the scenario's own */
  readonly chosen: readonly { readonly path: string; readonly value?: unknown }[];
}

/** A scenario at many combinations of its levers' values. */
export const sweepStudy: Study<SweepQuestion, SweepResult> = {
  agenda({ plan: { plans, scenario }, runs, seed }, language) {
    const words = summaryWords[language];
    const show = (count: number) => countText(count, language);
    return {
      about: spokenIn(scenario.title, language),
      tasks: sweepTasks(plans, { runs, seed }),
      sentence: (estimate) =>
        words.sweepPlan(
          words.pointCount(plans.length, show(plans.length)),
          words.runCount(runs, show(runs)),
          estimate,
        ),
    };
  },

  conduct({ plan, runs, seed }, { executor, progress, signal, showFirst }) {
    const show = (points: () => readonly SweepPoint[]) => showFirst?.(() => firstPointsTable(plan, points()));
    return sweep(plan, { runs, seed, progress, signal, show }, executor);
  },

  outcome: (result, { plan }) => ({
    done: result.points.length,
    failed: pointsLost(result),
    asked: plan.plans.length,
    runsEach: result.runs,
    isFine: (result.failures ?? []).length === 0,
  }),

  origin({ scenario, seed, points, runs, failures }, { plan }) {
    return { scenario, seed, runs: points.length * runs, asked: plan.plans.length * runs, failures };
  },

  mainTable: sweepTableOf,

  tables: (result) => [sweepTableOf(result)],

  async document(result, { chosen }, maker) {
    const { documentOfRuns } = await import("../run/documentOfRuns.ts");
    return documentOfRuns({ sweep: result, chosen }, maker);
  },

  text: (result, _, style) => formatSweep(result, style),

  markdown(result, _, language) {
    const { columns, rows } = sweepTable(result, language);
    return formatMarkdown(columns, rows);
  },

  json: (result, _, language) => ({
    ...result,
    scenario: spokenIn(result.scenario.title, language),
    dimensions: result.dimensions.map(({ label, ...dimension }) => ({
      ...dimension,
      label: spokenIn(label, language),
    })),
    overridden: timelineOverrides(
      result.scenario,
      result.dimensions.map(({ path }) => ({ path })),
    ),
    exchange: exchangeRates(result),
  }),
};

/** Points of which every run failed. */
function pointsLost({ failures = [], runs }: SweepResult): number {
  const counts = new Map<string, number>();
  for (const { of } of failures) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts.values()].filter((count) => count === runs).length;
}

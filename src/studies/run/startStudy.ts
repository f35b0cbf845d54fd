import { spokenIn } from "../../language/spoken.ts";
import { checkExpectations } from "../runs/expectations.ts";
import { type Replications, replicate, replicationTasks, WITNESSES } from "../runs/replicate.ts";
import { summarise } from "../runs/summary.ts";
import type { Study } from "../study.ts";
import { type SweepResult, sweep, sweepTasks } from "../sweep/sweep.ts";
import type { SweepQuestion } from "../sweep/sweepStudy.ts";
import { formatSweepGrid } from "../sweep/sweepText.ts";
import { sweepTableOf } from "../sweep/tablesOfSweep.ts";
import { runsStudy, type RunsQuestion } from "./runsStudy.ts";
import { formatSummary } from "./summaryText.ts";
import { tablesOfRuns } from "./tablesOfRuns.ts";

/** The scenario as it is, and the sweep around it. */
export interface StartQuestion {
  readonly run: RunsQuestion;
  readonly sweep: SweepQuestion;
}

export interface StartResult {
  readonly replications: Replications;
  readonly swept: SweepResult;
}

/** The first steps: what a scenario comes to, and what its levers do, in one report. */
export const startStudy: Study<StartQuestion, StartResult> = {
  agenda: ({ run, sweep: { plan, runs, seed } }, language) => ({
    about: spokenIn(run.scenario.title, language),
    tasks: [
      ...replicationTasks(run.parameters, { runs: run.runs, seed: run.seed, witnesses: WITNESSES }),
      ...sweepTasks(plan.plans, { runs, seed }),
    ],
  }),

  async conduct({ run, sweep: swept }, { executor, progress, signal, drawAhead }) {
    const whole = run.runs + swept.plan.plans.length * swept.runs;
    const after = (before: number) => (done: number) => progress(before + done, whole);
    const first = { runs: run.runs, seed: run.seed, witnesses: WITNESSES, signal, progress: after(0) };
    const replications = await replicate(run.scenario, run.parameters, first, executor);
    if (replications.runs.length > 0)
      drawAhead?.(async () => (await import("./documentOfRuns.ts")).reportFigures(replications));
    const second = { runs: swept.runs, seed: swept.seed, signal, progress: after(run.runs) };
    return { replications, swept: await sweep(swept.plan, second, executor) };
  },

  outcome(result, question) {
    const { replications } = result;
    const failed = failuresOf(result).length;
    return {
      done: replications.runs.length === 0 ? 0 : runsOf(result),
      failed,
      asked: askedOf(question),
      isFine: failed === 0 && checkExpectations(replications).every(({ isMet }) => isMet),
    };
  },

  origin(result, question) {
    const { scenario, seed, runs } = result.replications;
    return {
      scenario,
      seed,
      runs: runsOf(result),
      asked: askedOf(question),
      failures: failuresOf(result),
      wholeResults: runs,
    };
  },

  mainTable: ({ replications }, { run }, language) => runsStudy.mainTable(replications, run, language),

  tables: ({ replications, swept }) => [
    ...tablesOfRuns(replications),
    ...(swept.points.length > 0 ? [sweepTableOf(swept)] : []),
  ],

  async document({ replications, swept }, _, maker) {
    const { documentOfRuns } = await import("./documentOfRuns.ts");
    return documentOfRuns({ replications, sweep: swept }, maker);
  },

  text({ replications, swept }, { run: { period } }, style) {
    const rows = summarise(replications, undefined, [period]);
    const grid = swept.points.length > 0 ? `\n\n${formatSweepGrid(swept, style)}` : "";
    return formatSummary(replications, rows, checkExpectations(replications), style) + grid;
  },

  markdown: ({ replications }, { run }, language) => runsStudy.markdown(replications, run, language),

  json: ({ replications }, { run }, language) => runsStudy.json(replications, run, language),
};

const askedOf = ({ run, sweep: { plan, runs } }: StartQuestion) => run.runs + plan.plans.length * runs;

const runsOf = ({ replications, swept }: StartResult) =>
  replications.runs.length + swept.points.length * swept.runs;

const failuresOf = ({ replications, swept }: StartResult) => [
  ...(replications.failures ?? []),
  ...(swept.failures ?? []),
];

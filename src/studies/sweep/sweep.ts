import type { Spoken } from "../../language/spoken.ts";
import type { RunResult } from "../../model/result.ts";
import type { Parameters } from "../../model/parameters.ts";
import { type CompileOptions, toParameters } from "../../scenario/compile/toParameters.ts";
import { identityOf, type Problem } from "../../scenario/check/problem.ts";
import { shareEqual } from "../../scenario/compile/shareEqual.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { DesignRange } from "../designs/design.ts";
import type { Executor, SimulationTask } from "../runs/executor.ts";
import { createKeeper } from "./keptNumbers.ts";
import type { SweepPoint } from "./sweepPoint.ts";
import { type RunOptions, tasksOf } from "../runs/replicate.ts";
import { refuseOnlyFailures, type RunFailure } from "../runs/runFailure.ts";
import { spread } from "../runs/spread.ts";

/** One lever of a sweep and the values it takes. */
export interface SweepDimension {
  /** path of the setting; `*` stands for all, e.g. `brands.nonna.coverage.*` */
  readonly path: string;
  /** name of the axis */
  readonly label: Spoken;
  readonly values: readonly number[];
}

/** A scenario run at every combination of some levers' values. */
export interface SweepResult {
  readonly scenario: Scenario;
  readonly seed: string;
  /** replications at each point; run number k has the same luck at every point */
  readonly runs: number;
  readonly dimensions: readonly SweepDimension[];
  /** true when the points are spread over ranges; left out, they are every combination of the values */
  readonly isSpread?: boolean;
  /** the last dimension runs fastest; points that an interruption left unfinished are missing */
  readonly points: readonly SweepPoint[];
  /** runs that failed; they are missing at their points */
  readonly failures?: readonly RunFailure[];
}

/** One combination of values, ready to run. */
export interface SweepPlan {
  readonly values: readonly number[];
  readonly parameters: Parameters;
}

/** A sweep with all its points compiled, or why it has none. */
export interface PlannedSweep {
  readonly scenario: Scenario;
  readonly dimensions: readonly SweepDimension[];
  /** true when the points are spread over ranges; left out, they are every combination of the values */
  readonly isSpread?: boolean;
  readonly plans: readonly SweepPlan[];
  /** why there is no plan, each reason once */
  readonly problems: readonly Problem[];
}

/** The scenario at every combination of the dimensions' values; problems if a path or a value makes no sense. */
export function planSweep(
  scenario: Scenario,
  dimensions: readonly SweepDimension[],
  options: CompileOptions = {},
): PlannedSweep {
  const points = combinationsOf(dimensions.map(({ values }) => values));
  return { scenario, dimensions, ...planPoints(scenario, dimensions, points, options) };
}

/** The scenario at some points that spread over the ranges of the dimensions; problems as in `planSweep`. */
export function planDesign(
  scenario: Scenario,
  ranges: readonly DesignRange[],
  points: readonly (readonly number[])[],
  options: CompileOptions = {},
): PlannedSweep {
  const dimensions = ranges.map(({ path }, index) => {
    const values = [...new Set(points.map((point) => point[index]))].sort((a, b) => a - b);
    return { path, label: path, values };
  });
  return { scenario, dimensions, isSpread: true, ...planPoints(scenario, dimensions, points, options) };
}

/** The scenario at each point: a value for each path. */
export function planPoints(
  scenario: Scenario,
  dimensions: readonly { readonly path: string }[],
  points: readonly (readonly number[])[],
  options: CompileOptions = {},
): { readonly plans: readonly SweepPlan[]; readonly problems: readonly Problem[] } {
  const plans: SweepPlan[] = [];
  const problems = new Map<string, Problem>();
  // A scenario takes ten times the memory of its rules: none is kept, and of the rules what points have in common once.
  for (const values of points) {
    const settings = dimensions.map(({ path }, index) => ({ path, value: values[index] }));
    const { scenario: changed, problems: own } = applySettings(scenario, settings);
    for (const problem of own)
      if (!problems.has(identityOf(problem))) problems.set(identityOf(problem), problem);
    if (changed === undefined || problems.size > 0) continue;
    const parameters = toParameters(changed, options);
    plans.push({ values, parameters: shareEqual(parameters, plans[0]?.parameters) });
  }
  return { plans: problems.size > 0 ? [] : plans, problems: [...problems.values()] };
}

/**
 * Runs every point of a planned sweep. Run number k meets the same luck at every point (common random numbers), so
 * that points differ by their values alone.
 */
export async function sweep(
  { plans, problems: _, ...asked }: PlannedSweep,
  { runs, seed, progress, signal, show }: SweepOptions,
  executor: Executor,
): Promise<SweepResult> {
  const keeper = createKeeper(runs);
  const tasks = sweepTasks(plans, { runs, seed });
  const failures: RunFailure[] = [];
  const failedAt = plans.map(() => 0);
  const isWhole = (point: number) => {
    const finished = keeper.count(point);
    return finished > 0 && finished + failedAt[point] === runs;
  };
  const wholePoints = (isWanted: (point: number) => boolean) =>
    plans.flatMap(({ values }, point) =>
      isWanted(point) && isWhole(point) ? [keeper.pointOf(point, values)] : [],
    );
  const shown = new Set<number>();
  const newPoints = () =>
    wholePoints((point) => !shown.has(point) && isWhole(point) && Boolean(shown.add(point)));
  let done = 0;
  const receive = (result: RunResult, task: number) => {
    keeper.keep(Math.floor(task / runs), task % runs, result);
    progress?.(++done, tasks.length);
    show?.(newPoints);
  };
  const fail = (message: string, task: number) => {
    const point = Math.floor(task / runs);
    failures.push({ of: plans[point].values.join(", "), run: task % runs, message });
    ++failedAt[point];
  };
  await executor.run(tasks, receive, signal, fail);
  refuseOnlyFailures(failures, tasks.length);
  return { ...asked, seed, runs, points: wholePoints(() => true), failures };
}

interface SweepOptions extends RunOptions {
  /** told after each run how to get the points of which all runs are done, each once */
  readonly show?: (newPoints: () => readonly SweepPoint[]) => void;
}

/** Every run of a sweep, point by point. */
export function sweepTasks(
  plans: readonly Pick<SweepPlan, "parameters">[],
  { runs, seed }: Pick<RunOptions, "runs" | "seed">,
): SimulationTask[] {
  return plans.flatMap(({ parameters }) => tasksOf(parameters, seed, runs));
}

/** The dimensions that the scenario itself asks for. */
export function ownDimensions({ sweep: dimensions }: Scenario): SweepDimension[] {
  return dimensions.map(({ vary, from, to, steps, label }) => ({
    path: vary,
    label: label || vary,
    values: spread(from, to, steps),
  }));
}

/** Every combination of one value from each list; the last list runs fastest. */
function combinationsOf(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>(
    (before, values) => before.flatMap((chosen) => values.map((value) => [...chosen, value])),
    [[]],
  );
}

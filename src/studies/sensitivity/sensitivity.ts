import type { RunResult } from "../../model/result.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import type { Executor, SimulationTask } from "../runs/executor.ts";
import { metricValue } from "../../metrics/metrics.ts";
import type { RunOptions } from "../runs/replicate.ts";
import { refuseOnlyFailures, type RunFailure } from "../runs/runFailure.ts";
import type { SensitivityPlan } from "./sensitivityPlan.ts";
import type { SweepPlan } from "../sweep/sweep.ts";

/** What came out at one point. */
interface SensitivityPoint {
  /** value of each setting, in the order of the ranges */
  readonly values: readonly number[];
  /** each metric in each run; shape [metrics][runs] */
  readonly outcomes: readonly (readonly number[])[];
}

export interface SensitivityResult {
  readonly plan: SensitivityPlan;
  /** repeats that were finished, the first ones without a gap; without those in which a run failed */
  readonly repeats: number;
  /** runs that were finished */
  readonly runs: number;
  /** all points of the finished repeats */
  readonly points: readonly SensitivityPoint[];
  /** metrics at the points where luck is measured; shape [metrics][points][runs], empty if unfinished */
  readonly luck: readonly (readonly (readonly number[])[])[];
  /** runs that failed; their repeats are left out */
  readonly failures?: readonly RunFailure[];
}

/**
 * Runs a planned analysis. Run number k meets the same luck at every point (common random numbers), so that points
 * differ by their settings alone and by how luck meets them.
 *
 * @param plans - the plan's points from `compilePlan`
 */
export async function runSensitivity(
  plan: SensitivityPlan,
  plans: readonly SweepPlan[],
  { progress, signal }: Pick<RunOptions, "progress" | "signal">,
  executor: Executor,
): Promise<SensitivityResult> {
  const tasks = sensitivityTasks(plan, plans);
  const found: number[][][] = plan.values.map(() => []);
  let done = 0;
  const receive = (result: RunResult, task: number) => {
    const { point, run } = plan.order[task];
    found[point][run] = plan.metrics.map(({ brand, metric, period }) =>
      metricValue(result, brand, metric, period),
    );
    progress?.(++done, tasks.length);
  };
  const failures: RunFailure[] = [];
  const failedPoints = new Set<number>();
  const fail = (message: string, task: number) => {
    const { point, run } = plan.order[task];
    failures.push({ of: plan.values[point].join(", "), run, message });
    failedPoints.add(point);
  };
  await executor.run(tasks, receive, signal, fail);
  refuseOnlyFailures(failures, tasks.length);
  return { ...resultOf(plan, found, failedPoints), runs: done, failures };
}

/** Every run of an analysis, in the order in which they are done. */
export function sensitivityTasks(
  { seed, luck, order }: SensitivityPlan,
  plans: readonly SweepPlan[],
): SimulationTask[] {
  const key = keyFromSeed(seed);
  const keys = Array.from({ length: luck.runs }, (_, run) => replicationKey(key, run));
  return order.map(({ point, run }) => ({ parameters: plans[point].parameters, key: keys[run] }));
}

/** @param found - shape [points][runs][metrics], with gaps where an interruption left something unfinished */
function resultOf(
  plan: SensitivityPlan,
  found: readonly number[][][],
  failed: ReadonlySet<number>,
): Omit<SensitivityResult, "runs"> {
  const has = (point: number, count: number) => Object.keys(found[point]).length >= count;
  const unfinished = found.findIndex((_, point) => !has(point, plan.runs) && !failed.has(point));
  const reached = Math.floor((unfinished < 0 ? found.length : unfinished) / plan.width);
  const whole = Array.from({ length: reached }, (_, repeat) =>
    Array.from({ length: plan.width }, (__, at) => repeat * plan.width + at),
  ).filter((repeat) => !repeat.some((point) => failed.has(point)));
  const byMetric = (point: number, count: number) =>
    plan.metrics.map((_, metric) => found[point].slice(0, count).map((values) => values[metric]));
  const points = whole
    .flat()
    .map((point) => ({ values: plan.values[point], outcomes: byMetric(point, plan.runs) }));
  const isLuckKnown = plan.luck.points.every((point) => has(point, plan.luck.runs));
  const luck = isLuckKnown
    ? plan.metrics.map((_, metric) =>
        plan.luck.points.map((point) => byMetric(point, plan.luck.runs)[metric]),
      )
    : [];
  return { plan, repeats: whole.length, points, luck };
}

import type { SimulationTask } from "./executor.ts";

/** How runs are laid on the cores. */
export interface CorePlan {
  /** the first runs, one a core */
  readonly beside: number;
  /** cores for each of the others */
  readonly inside: number;
}

/**
 * What a run costs, as measured on the flagship: a consumer's day, and a day whoever acts, of one core and of several that
 * meet in the evening; in nanoseconds.
 */
const COST = { consumerDay: 22, day: 20_000, meeting: 150_000 } as const;

/** Cores inside a run have to bring at least so much, or it stays on one: to meet takes them both. */
const WORTH = 1.1;

/**
 * Lays runs on cores: beside each other as long as every core has one, since nothing is faster than that; the last few, or
 * the only one, on several cores each where the market is large enough to gain by it.
 */
export function planCores(tasks: readonly SimulationTask[], cores: number): CorePlan {
  const left = tasks.length % cores;
  const last = tasks.slice(tasks.length - left);
  const alone = { beside: tasks.length, inside: 1 };
  if (left === 0) return alone;
  const time = (inside: number) => timeOf(last, inside) * Math.ceil(left / Math.floor(cores / inside));
  let inside = 1;
  for (let count = 2; count <= cores; ++count) if (time(count) < time(inside)) inside = count;
  return WORTH * time(inside) > time(1) ? alone : { beside: tasks.length - left, inside };
}

/** Nanoseconds that the largest of some runs takes on so many cores. */
function timeOf(tasks: readonly SimulationTask[], cores: number): number {
  const times = tasks.map(({ parameters: { consumers, days } }) => {
    const evening = COST.day + (cores > 1 ? COST.meeting : 0);
    return days * ((consumers * COST.consumerDay) / cores + evening);
  });
  return Math.max(...times);
}

/** Threads that some runs can use: where even one of them is too small to be shared, no more than there are runs. */
export function usefulThreads(tasks: readonly SimulationTask[], cores: number): number {
  const isShared = tasks.some((task) => planCores([task], cores).inside > 1);
  return isShared ? cores : Math.min(cores, tasks.length);
}

import { meanInterval, type MeanInterval } from "./meanInterval.ts";

/**
 * A number computed from all runs together, and the range that holds what it would be of endlessly many: it is computed
 * again without each run in turn.
 *
 *     pseudo-value_i = n · θ − (n − 1) · θ without i,   and of these the mean with Student's t
 *
 * The mean of the pseudo-values takes away most of the bias that θ has where it is no plain mean.
 *
 * @param runs - number of runs, at least 2
 * @param statistic - the number, from all runs but one; −1: from all
 * @param level - share of such ranges that hold the truth, strictly between 0 and 1
 * @source Quenouille (1956), Notes on bias in estimation, Biometrika 43, 353–360; Tukey (1958), Ann. Math. Stat. 29, 614
 */
export function jackknifeInterval(
  runs: number,
  statistic: (without: number) => number,
  level: number,
): MeanInterval {
  const all = statistic(-1);
  const pseudo = Array.from({ length: runs }, (_, run) => runs * all - (runs - 1) * statistic(run));
  return { ...meanInterval(pseudo, level), method: `jackknife, ${runs} runs` };
}

/**
 * A ratio of two means over runs: Σ over / Σ under. Where what stands below is small or changes its sign, as differences
 * do, the mean of the runs' own ratios is ruled by the few runs in which it is nearly nothing; this one is not.
 *
 * @param over - one number a run
 * @param under - one number a run, of the same runs; pairs with a number that is not finite are left out
 */
export function ratioInterval(
  over: readonly number[],
  under: readonly number[],
  level: number,
): MeanInterval {
  const pairs = over
    .map((value, run) => [value, under[run]] as const)
    .filter((pair) => pair.every(Number.isFinite));
  const sumWithout = (column: 0 | 1, without: number) =>
    pairs.reduce((sum, pair, run) => (run === without ? sum : sum + pair[column]), 0);
  return jackknifeInterval(pairs.length, (without) => sumWithout(0, without) / sumWithout(1, without), level);
}

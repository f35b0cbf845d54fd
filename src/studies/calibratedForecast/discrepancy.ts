import {
  type Discrepancy,
  type Filtered,
  filterDiscrepancy,
} from "../../numeric/inference/autoregressiveDiscrepancy.ts";
import { exp } from "../../numeric/functions/deterministicMath.ts";
import { normalOf } from "../../numeric/functions/distributions.ts";
import { childKey, type RandomKey, randomBits, toUniform } from "../../numeric/luck/random.ts";

/** How a series may keep away from the model: hardly or for long, not at all or by a sixth. */
const GRID: readonly Discrepancy[] = [
  { persistence: 0.6, size: 0 },
  ...[0.6, 0.9, 0.98].flatMap((persistence) =>
    [0.02, 0.04, 0.08, 0.16].map((size) => ({ persistence, size })),
  ),
];

/** What is known of one series beside what a run gives. */
export interface Followed {
  /** what was observed; NaN where nothing was noted */
  readonly observed: readonly number[];
  /** what the run gives in the same periods */
  readonly modelled: readonly number[];
  /** people for whom a consumer stands, times the size of the market: how much more luck a run has than reality */
  readonly scale: number;
}

/**
 * How far reality will keep away from a run in the periods that come: by what it did in those that were observed. Sizes
 * and persistences that explain the past better are drawn more often.
 *
 *     y = m (1 + d)²,   d_t = φ d_(t−1) + η_t
 *
 * @param key - luck of this series in this run
 * @returns what the run's counts are to be multiplied by, period by period
 */
export function drawDiscrepancy(
  { observed, modelled, scale }: Followed,
  periods: number,
  key: RandomKey,
): number[] {
  const roots = observed.map((value) => (value >= 0 ? Math.sqrt(value) : Number.NaN));
  const reach = modelled.map((value) => Math.sqrt(Math.max(0, value)));
  // Roots of counts scatter by a quarter; those of a run that stands for more people by as much more.
  const noise = reach.map(() => (1 + scale) / 4);
  const filtered = GRID.map((one) => filterDiscrepancy(roots, reach, noise, one));
  const chosen = chosenFrom(filtered, uniformAt(key, 0));
  const { persistence, size } = GRID[chosen];
  const fresh = size * Math.sqrt(1 - persistence * persistence);
  const { mean, variance } = filtered[chosen];
  let apart = mean + Math.sqrt(Math.max(0, variance)) * normalOf(uniformAt(key, 1));
  return Array.from({ length: periods }, (_, period) => {
    apart = persistence * apart + fresh * normalOf(uniformAt(key, 2 + period));
    const root = Math.max(0, 1 + apart);
    return root * root;
  });
}

/** Draws one of the grid by how well it explains the past. */
function chosenFrom(filtered: readonly Filtered[], uniform: number): number {
  const best = Math.max(...filtered.map(({ logLikelihood }) => logLikelihood));
  const weights = filtered.map(({ logLikelihood }) => exp(logLikelihood - best));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = uniform * all;
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left <= 0;
  });
  return found < 0 ? weights.length - 1 : found;
}

function uniformAt({ high, low }: RandomKey, address: number): number {
  return toUniform(randomBits(high, low, address));
}

/** The key of one series of one run, so that no two share their luck. */
export function seriesKey(key: RandomKey, run: number, series: number): RandomKey {
  return childKey(childKey(key, run), series);
}

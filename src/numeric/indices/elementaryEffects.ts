import { sampleStandardDeviation } from "simple-statistics";
import { meanInterval } from "../intervals/meanInterval.ts";
import { shuffled } from "../designs/latinHypercube.ts";
import { childKeyHigh, childKeyLow, type RandomKey, randomBits } from "../luck/random.ts";

/** Two computations of a function that differ in one input. */
export interface Jump {
  /** change of the input, in parts of its range; not 0 */
  readonly change: number;
  /** change of the output */
  readonly difference: number;
}

/** What an input does to the output, per whole range of the input. */
export interface ElementaryEffect {
  /** μ: mean effect; effects of different signs cancel */
  readonly mean: number;
  /** μ*: mean size of the effect, whatever its sign */
  readonly size: number;
  readonly sizeLow: number;
  readonly sizeHigh: number;
  /** σ: standard deviation of the effect over the cube; 0 for an input that always does the same */
  readonly deviation: number;
  /** jumps behind the numbers */
  readonly jumps: number;
}

/**
 * Walks through the cube in which every input jumps once, by a little more than half its range: the points at which a
 * function must be computed for its elementary effects.
 *
 * Walks are independent of each other, so intervals over them are what they say; those that are chosen for being far
 * apart (Campolongo et al. 2007) are not.
 *
 * @param trajectories - number of walks
 * @param dimensions - number of inputs
 * @param levels - values that an input takes, even, ≥ 2
 * @returns walk after walk; shape [trajectories × (dimensions + 1)][dimensions], from 0 to 1
 * @throws {RangeError} if the number of levels is odd: some values would be met more often than others
 * @source Morris (1991), Factorial sampling plans for preliminary computational experiments, Technometrics 33(2),
 *   161–174. doi:10.1080/00401706.1991.10484804
 */
export function morrisTrajectories(
  trajectories: number,
  dimensions: number,
  levels: number,
  key: RandomKey,
): number[][] {
  if (levels < 2 || levels % 2 !== 0)
    throw new RangeError(`levels must be even and at least 2, but are ${levels}`);
  return Array.from({ length: trajectories }, (_, walk) =>
    trajectory(
      dimensions,
      levels,
      childKeyHigh(key.high, key.low, walk),
      childKeyLow(key.high, key.low, walk),
    ),
  ).flat();
}

function trajectory(dimensions: number, levels: number, high: number, low: number): number[][] {
  const jump = levels / 2;
  // The order of the inputs takes the addresses below `dimensions`.
  const order = shuffled(dimensions, high, low);
  const levelsAt = order.map((_, input) => randomBits(high, low, dimensions + 2 * input) % levels);
  const points = [levelsAt.slice()];
  for (const input of order) {
    levelsAt[input] += levelsAt[input] < jump ? jump : -jump;
    points.push(levelsAt.slice());
  }
  return points.map((point) => point.map((level) => level / (levels - 1)));
}

/**
 * The jumps within walks, sorted by the input that jumps; those from or to NaN are left out.
 *
 * @param points - walk after walk, in parts of the ranges; they need not lie exactly where `morrisTrajectories` put them
 * @param values - the function at each point
 */
export function jumpsOfTrajectories(
  points: readonly (readonly number[])[],
  values: readonly number[],
  dimensions: number,
): Jump[][] {
  const jumps: Jump[][] = Array.from({ length: dimensions }, () => []);
  for (let place = 1; place < points.length; ++place) {
    if (place % (dimensions + 1) === 0) continue;
    const input = points[place].findIndex((value, at) => value !== points[place - 1][at]);
    const difference = values[place] - values[place - 1];
    if (input < 0 || !Number.isFinite(difference)) continue;
    jumps[input].push({ change: points[place][input] - points[place - 1][input], difference });
  }
  return jumps;
}

/**
 * Elementary effects of one input.
 *
 *     effect = difference / change,   μ = mean(effect),   μ* = mean(|effect|),   σ = standard deviation(effect)
 *
 * @param level - level of the interval of μ*, strictly between 0 and 1
 * @source Campolongo, Cariboni & Saltelli (2007), An effective screening design for sensitivity analysis of large
 *   models, Environ. Model. Softw. 22(10), 1509–1518, for μ*. doi:10.1016/j.envsoft.2006.10.004
 */
export function elementaryEffect(jumps: readonly Jump[], level: number): ElementaryEffect {
  const effects = jumps.map(({ change, difference }) => difference / change);
  const size = meanInterval(effects.map(Math.abs), level);
  return {
    mean: meanInterval(effects, level).mean,
    size: size.mean,
    sizeLow: size.low,
    sizeHigh: size.high,
    deviation: effects.length < 2 ? Number.NaN : sampleStandardDeviation(effects),
    jumps: effects.length,
  };
}

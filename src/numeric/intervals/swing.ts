import type { Jump } from "../indices/elementaryEffects.ts";
import { studentQuantile } from "./meanInterval.ts";

/** What raising an input through its whole range does to the output, on average over all other inputs. */
export interface Swing {
  /** where it lifts the output: by how much, spread over all cases; ≥ 0 */
  readonly rises: number;
  /** where it lowers the output; ≤ 0 */
  readonly falls: number;
  /** both together */
  readonly net: number;
  /** interval of `net`; NaN if there are too few jumps to tell */
  readonly low: number;
  readonly high: number;
}

/**
 * The mean effect of an input, long jumps counting for more than short ones.
 *
 *     net = Σ difference · sign(change) / Σ |change|
 *
 * The interval is that of a ratio of two means (linearised). With jumps of one length it is Student's interval of the
 * mean elementary effect.
 *
 * @param level - level of the interval, strictly between 0 and 1
 */
export function swing(jumps: readonly Jump[], level: number): Swing {
  const lifts = jumps.map(({ change, difference }) => (change < 0 ? -difference : difference));
  const lengths = jumps.map(({ change }) => Math.abs(change));
  const length = sum(lengths);
  const rises = sum(lifts.map((lift) => Math.max(0, lift))) / length;
  const falls = sum(lifts.map((lift) => Math.min(0, lift))) / length;
  const net = sum(lifts) / length;
  const squares = sum(lifts.map((lift, at) => (lift - net * lengths[at]) * (lift - net * lengths[at])));
  const count = jumps.length;
  if (count < 2) return { rises, falls, net, low: Number.NaN, high: Number.NaN };
  const standardError = Math.sqrt((squares * count) / (count - 1)) / length;
  const reach = standardError * studentQuantile((1 + level) / 2, count - 1);
  return { rises, falls, net, low: net - reach, high: net + reach };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

import type { TargetMeasure } from "../calibrate/targets/target.ts";
import type { Foreseen } from "./foretell.ts";

/** A value whose chance to be reached is told. */
export interface Threshold {
  readonly what: TargetMeasure;
  /** where visits are counted; left out: on all channels */
  readonly channel?: string | undefined;
  readonly value: number;
  /** true: of all values together, from the first one that was noted */
  readonly isOfTotal: boolean;
}

/** Chances to reach the threshold in a period, and in one up to it. */
export interface ForetoldChance {
  readonly alternative: string;
  readonly brand: string;
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  readonly chanceBy: number;
  /** futures that were counted */
  readonly futures: number;
  /** whether what was observed has reached it already */
  readonly isPassed: boolean;
}

/**
 * Parts of the futures that reach a threshold, in each period and by its end.
 *
 * @param futures - of this series, shape [futures][periods]
 */
export function foretoldChances(
  alternative: string,
  { brand, past, future }: Foreseen,
  { value, isOfTotal }: Threshold,
  futures: readonly ArrayLike<number>[],
): ForetoldChance[] {
  const before = past.values.filter(Number.isFinite).reduce((sum, one) => sum + one, 0);
  const reached = futures.map((run) => {
    let total = before;
    return future.map((_, period) => {
      total += run[period];
      return (isOfTotal ? total : run[period]) >= value;
    });
  });
  const part = (is: (run: readonly boolean[]) => boolean) => reached.filter(is).length / reached.length;
  return future.map(({ from, to }, period) => ({
    alternative,
    brand,
    from,
    to,
    chance: part((run) => run[period]),
    chanceBy: part((run) => run.slice(0, period + 1).includes(true)),
    futures: futures.length,
    isPassed: isOfTotal && before >= value,
  }));
}

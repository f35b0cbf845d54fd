import { sortedQuantile } from "../../../numeric/inference/sortedQuantile.ts";
import type { Drawn } from "../drawn.ts";
import { sizeOf } from "../targets/sizes.ts";
import { type ObservedTarget, subjectOf, type TargetSubject } from "../targets/target.ts";

/** What was observed in a period, and what the calibrated scenarios give. */
export interface FitRow extends TargetSubject {
  /** days of the run, the second one not included */
  readonly from: number;
  readonly to: number;
  /** NaN where nothing was noted */
  readonly observed: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Lays what was observed over what the calibrated scenarios give, luck included.
 *
 * @param measured - one run of each scenario; shape [drawn][targets][spans]
 * @param level - of the bands, 0–1
 */
export function fitOverTime(
  targets: readonly ObservedTarget[],
  drawn: readonly Drawn[],
  measured: readonly (readonly (readonly number[])[])[],
  level: number,
): FitRow[] {
  return targets.flatMap((observed, target) =>
    observed.spans.map((span, at) => {
      const own = measured
        .map((run, draw) => run[target][at] * sizeOf(observed, drawn[draw]))
        .filter(Number.isFinite)
        .toSorted((a, b) => a - b);
      const quantile = (share: number) => (own.length === 0 ? Number.NaN : sortedQuantile(own, share));
      return {
        ...subjectOf(observed),
        ...span,
        observed: observed.values[at],
        low: quantile((1 - level) / 2),
        middle: quantile(0.5),
        high: quantile((1 + level) / 2),
      };
    }),
  );
}

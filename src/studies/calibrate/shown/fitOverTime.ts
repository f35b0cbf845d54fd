import { sortedQuantile } from "../../../numeric/inference/sortedQuantile.ts";
import type { Drawn } from "../drawn.ts";
import type { ObservedTarget } from "../targets/target.ts";

/** What was observed in a period, and what the calibrated scenarios give. */
export interface FitRow {
  readonly what: ObservedTarget["what"];
  readonly brand: string;
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
  return targets.flatMap(({ what, brand, spans, values }, target) =>
    spans.map((span, at) => {
      const own = measured
        .map((run, draw) => run[target][at] * sizeOf(what, drawn[draw]))
        .filter(Number.isFinite)
        .toSorted((a, b) => a - b);
      const quantile = (share: number) => (own.length === 0 ? Number.NaN : sortedQuantile(own, share));
      return {
        what,
        brand,
        ...span,
        observed: values[at],
        low: quantile((1 - level) / 2),
        middle: quantile(0.5),
        high: quantile((1 + level) / 2),
      };
    }),
  );
}

/** What counts are multiplied by where sizes are not known. */
export function sizeOf(
  what: ObservedTarget["what"],
  { market, reviews }: Pick<Drawn, "market" | "reviews">,
): number {
  if (what === "rating") return 1;
  return what === "reviews" ? reviews : market;
}

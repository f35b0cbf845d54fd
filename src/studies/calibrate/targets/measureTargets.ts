import { BRAND_METRICS } from "../../../metrics/brandMetrics.ts";
import type { RunResult } from "../../../model/result.ts";
import type { ObservedTarget, TargetMeasure } from "./target.ts";
import { visitsOf } from "./visitsOf.ts";

const METRICS = {
  sales: "sales",
  revenue: "revenue",
  rating: "stars",
  reviews: "reviews",
} as const satisfies Readonly<Record<Exclude<TargetMeasure, "visits">, keyof typeof BRAND_METRICS>>;

/**
 * What a run has to show where something was observed: purchases, money, reviews and visits of each span, stars displayed at
 * its end. NaN where the run has nothing, such as stars before the first review.
 *
 * @returns shape [targets][spans]
 */
export function measureTargets(
  run: RunResult,
  targets: readonly Pick<ObservedTarget, "what" | "brand" | "channel" | "spans">[],
): number[][] {
  return targets.map(({ what, brand, channel, spans }) => {
    const number = run.brands.indexOf(brand);
    if (what === "visits") {
      const place = channel === undefined ? undefined : run.channels.indexOf(channel);
      return spans.map((span) => visitsOf(run, number, place, span));
    }
    const { measure } = BRAND_METRICS[METRICS[what]];
    return spans.map((span) => measure(run, number, { name: "", ...span }));
  });
}

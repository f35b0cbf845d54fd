import { BRAND_METRICS } from "../../../metrics/brandMetrics.ts";
import type { RunResult } from "../../../model/result.ts";
import type { ObservedTarget, TargetMeasure } from "./target.ts";

const METRICS = {
  sales: "sales",
  revenue: "revenue",
  rating: "stars",
  reviews: "reviews",
} as const satisfies Readonly<Record<TargetMeasure, keyof typeof BRAND_METRICS>>;

/**
 * What a run has to show where something was observed: purchases, money and reviews of each span, stars displayed at its
 * end. NaN where the run has nothing, such as stars before the first review.
 *
 * @returns shape [targets][spans]
 */
export function measureTargets(
  run: RunResult,
  targets: readonly Pick<ObservedTarget, "what" | "brand" | "spans">[],
): number[][] {
  return targets.map(({ what, brand, spans }) => {
    const { measure } = BRAND_METRICS[METRICS[what]];
    const number = run.brands.indexOf(brand);
    return spans.map((span) => measure(run, number, { name: "", ...span }));
  });
}

import { USUAL_LANGUAGE } from "../../language/language.ts";
import type { ClaimBoundaryRow } from "../../charts/comparison/claimBoundary.ts";
import type { ClaimEffectRow } from "../../charts/comparison/claimEffects.ts";
import type { MeasuredBoundary } from "./measureBoundary.ts";
import type { MeasuredClaim, MeasuredConsequence } from "./measureClaim.ts";

/** Rows of the chart of a claim's effects. */
export function effectRows({ consequences }: MeasuredClaim): ClaimEffectRow[] {
  return consequences.map((consequence) => {
    const { measure, expected, by = 0, effect, relative, verdict } = consequence;
    return {
      measure: measure.about[USUAL_LANGUAGE],
      unit: measure.unit,
      expected,
      by,
      before: meanOfPairs(consequence, "before"),
      after: meanOfPairs(consequence, "after"),
      effect: effect.mean,
      low: effect.low,
      high: effect.high,
      relative: relative.mean,
      verdict,
    };
  });
}

/** Rows of the chart of a claim's boundary. */
export function boundaryRows({ points }: MeasuredBoundary): ClaimBoundaryRow[] {
  return points.map(({ value, effect, sign }) => ({
    value,
    effect: effect.mean,
    low: effect.low,
    high: effect.high,
    isSupported: sign === 1,
  }));
}

/** Mean of one side over the runs that have both. */
function meanOfPairs({ before, after }: MeasuredConsequence, side: "before" | "after"): number {
  const pairs = before.flatMap((value, run) =>
    Number.isNaN(value + after[run]) ? [] : [{ before: value, after: after[run] }],
  );
  return pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
}

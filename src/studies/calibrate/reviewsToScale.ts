import { scaleOf } from "../../scenario/compile/simulatedSize.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/**
 * The scenario with as many reviews on the first day as its consumers would have: where each of them stands for many people,
 * so few new reviews come in that those of the first day would outweigh them for years. Of everything else it is the same.
 */
export function reviewsToScale(scenario: Scenario): Scenario {
  const scale = scaleOf(scenario);
  if (scale <= 1) return scenario;
  const brands = Object.entries(scenario.brands).map(([key, brand]) => {
    const { startingReviews } = brand;
    const count = Math.round(startingReviews.count / scale);
    return [key, { ...brand, startingReviews: { ...startingReviews, count } }];
  });
  return { ...scenario, brands: Object.fromEntries(brands) as Scenario["brands"] };
}

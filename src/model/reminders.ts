import { exp } from "../numeric/deterministicMath.ts";
import type { AdvertisingPlan } from "./advertising.ts";
import type { Rules } from "./rules.ts";

/**
 * Chance that somebody has seen a brand's advertising in the last days: what reminds of it when a need arises, and makes
 * it the more familiar choice.
 *
 *     1 − e^(−attention · exposures of the last days)
 *
 * @returns shape [P, B]
 * @source Jones (1995), When ads work: sales answer to advertising seen in the seven days before the purchase
 */
export function remindersOf(rules: Rules, { exposure }: AdvertisingPlan, day: number): Float64Array {
  const { personas, advertising } = rules.epoch;
  const brands = rules.present.length;
  const since = Math.max(0, day - advertising.reminderDays);
  return Float64Array.from({ length: personas.pace.length * brands }, (_, cell) => {
    const brand = cell % brands;
    const exposures = exposure[day * brands + brand] - exposure[since * brands + brand];
    return exposures === 0 ? 0 : 1 - exp(-personas.pushAttention[Math.floor(cell / brands)] * exposures);
  });
}

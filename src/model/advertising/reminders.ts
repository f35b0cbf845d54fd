import { exp } from "../../numeric/functions/deterministicMath.ts";
import type { AdvertisingPlan } from "./advertising.ts";
import type { Rules } from "../engine/rules.ts";

/**
 * Chance that somebody remembers a brand's advertising of the last days: it comes to mind when a need arises, and is the
 * more familiar choice.
 *
 *     1 − e^(−attention · share remembered · exposures of the last days)
 *
 * @param reminded - yesterday's, which are overwritten; shape [P, B]
 * @source Jones (1995), When ads work: sales answer to advertising seen in the seven days before the purchase
 */
export function writeReminders(
  reminded: Float64Array,
  rules: Rules,
  { exposure }: AdvertisingPlan,
  day: number,
): void {
  const { personas, advertising } = rules.epoch;
  const brands = rules.present.length;
  const since = Math.max(0, day - advertising.reminderDays);
  for (let cell = 0; cell < reminded.length; ++cell) {
    const brand = cell % brands;
    const exposures = exposure[day * brands + brand] - exposure[since * brands + brand];
    const attention = personas.pushAttention[Math.floor(cell / brands)];
    reminded[cell] = exposures === 0 ? 0 : 1 - exp(-attention * advertising.remembered * exposures);
  }
}

import { exp } from "../../numeric/functions/deterministicMath.js";
/**
 * Chance that somebody remembers a brand's advertising of the last days: it comes to mind when a need arises, and is the
 * more familiar choice.
 *
 *     1 − e^(−attention · share remembered · exposures of the last days)
 *
 * @returns shape [P, B]
 * @source Jones (1995), When ads work: sales answer to advertising seen in the seven days before the purchase
 */
export function remindersOf(rules, { exposure }, day) {
    const { personas, advertising } = rules.epoch;
    const brands = rules.present.length;
    const since = Math.max(0, day - advertising.reminderDays);
    return Float64Array.from({ length: personas.pace.length * brands }, (_, cell) => {
        const brand = cell % brands;
        const exposures = exposure[day * brands + brand] - exposure[since * brands + brand];
        if (exposures === 0)
            return 0;
        return 1 - exp(-personas.pushAttention[Math.floor(cell / brands)] * advertising.remembered * exposures);
    });
}

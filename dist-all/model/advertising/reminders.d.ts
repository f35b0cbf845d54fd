import type { AdvertisingPlan } from "./advertising.ts";
import type { Rules } from "../engine/rules.ts";
/**
 * Chance that somebody remembers a brand's advertising of the last days: it comes to mind when a need arises, and is the
 * more familiar choice.
 *
 *     1 − e^(−attention · share remembered · exposures of the last days)
 *
 * @returns shape [P, B]
 * @source Jones (1995), When ads work: sales answer to advertising seen in the seven days before the purchase
 */
export declare function remindersOf(rules: Rules, { exposure }: AdvertisingPlan, day: number): Float64Array;

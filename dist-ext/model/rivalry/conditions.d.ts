import type { Ledger } from "../books/ledger.ts";
import type { Epoch } from "../parameters.ts";
import type { Market } from "../state.ts";
/**
 * The settings of today: what is planned for it, and what the brands make of what they saw until yesterday.
 *
 * @param plan - the epoch of the settings
 */
export declare function conditionsToday(market: Market, plan: Epoch, ledger: Ledger): Epoch;

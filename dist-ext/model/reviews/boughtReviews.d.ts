import type { Ledger } from "../books/ledger.ts";
import type { Market } from "../state.ts";
/**
 * Bought reviews of a day: five stars each. The platform lets a share of them through, evenly; of those that stand it
 * finds some every day, so that each stays for an exponential time on average. Parts of a review are carried over.
 *
 *     posted = daily · (1 − filter),   removed = standing · (1 − e^(−1 / stay))
 *
 * @returns reviews bought today, whether they got through or not; shape [B]
 * @source He, Hollenbeck & Proserpio (2022), The market for fake reviews, Marketing Science 41, 896–921
 */
export declare function postBoughtReviews(market: Market, ledger: Ledger): Float64Array;

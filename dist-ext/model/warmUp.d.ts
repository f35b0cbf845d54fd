import type { Ledger } from "./books/ledger.ts";
import type { Market } from "./state.ts";
/**
 * Opens the books on the first day that counts. What people know, like and own stays; what was sold, told and spent
 * during the warm-up is forgotten, and who buys what is counted anew, as a panel that begins on this day would.
 *
 * A market without a warm-up has its books open from the beginning, and nothing is done.
 */
export declare function openBooks(market: Market, ledger: Ledger): void;

import type { Ledger } from "./books/ledger.ts";
import type { Company } from "./parts/company.ts";
import type { Market, Shard } from "./state.ts";
/**
 * Closes a day: what consumers did is put together, in the order of the consumers where that matters, what the public will
 * see tomorrow is worked out, and a line goes into the books.
 *
 * @param company - the other parts, where this is the part of a market; each of them closes the day of all
 */
export declare function closeDay(market: Market, shards: readonly Shard[], ledger: Ledger, company?: Company): void;

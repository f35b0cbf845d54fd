import type { Redis } from "ioredis";
import type { Parameters } from "../../model/parameters.ts";
/** Markets that a worker has at hand. */
export interface MarketShelf {
    /** the markets with these addresses, and those that are nowhere to be had */
    take(addresses: readonly string[]): Promise<{
        readonly markets: readonly Parameters[];
        readonly missing: readonly string[];
    }>;
}
/** Opens a shelf that fetches each market once, and keeps those that were of use of late. */
export declare function openMarketShelf(redis: Redis): MarketShelf;

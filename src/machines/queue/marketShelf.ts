import type { Redis } from "ioredis";
import type { Parameters } from "../../model/parameters.ts";
import { marketKey } from "./queueNames.ts";
import { unpackMarket } from "../packedMarket.ts";

/** Markets that a worker has at hand. */
export interface MarketShelf {
  /** the markets with these addresses, and those that are nowhere to be had */
  take(
    addresses: readonly string[],
  ): Promise<{ readonly markets: readonly Parameters[]; readonly missing: readonly string[] }>;
}

/** Bytes, as they travel, of all markets on a shelf; those that were not of use for longest go first. */
const ROOM = 64e6;

/** Opens a shelf that fetches each market once, and keeps those that were of use of late. */
export function openMarketShelf(redis: Redis): MarketShelf {
  const known = new Map<string, { readonly parameters: Parameters; readonly bytes: number }>();
  let filled = 0;
  const put = (address: string, parameters: Parameters, bytes: number) => {
    known.set(address, { parameters, bytes });
    filled += bytes;
    for (const [oldest, entry] of known) {
      if (filled <= ROOM || oldest === address) break;
      known.delete(oldest);
      filled -= entry.bytes;
    }
  };
  const find = async (address: string): Promise<Parameters | undefined> => {
    const entry = known.get(address);
    if (entry !== undefined) {
      // Behind all others: a map keeps the order in which things were put into it.
      known.delete(address);
      known.set(address, entry);
      return entry.parameters;
    }
    const bytes = await redis.getBuffer(marketKey(address));
    const parameters = bytes === null ? undefined : unpackMarket(bytes, address);
    if (bytes !== null && parameters !== undefined && !known.has(address))
      put(address, parameters, bytes.length);
    return parameters;
  };
  return {
    async take(addresses) {
      const found = await Promise.all(addresses.map(find));
      return {
        markets: found.filter((market) => market !== undefined),
        missing: addresses.filter((_, at) => found[at] === undefined),
      };
    },
  };
}

import { marketKey } from "./queueNames.js";
import { unpackMarket } from "./packedMarket.js";
/** Bytes, as they travel, of all markets on a shelf; those that were not of use for longest go first. */
const ROOM = 64e6;
/** Opens a shelf that fetches each market once, and keeps those that were of use of late. */
export function openMarketShelf(redis) {
    const known = new Map();
    let filled = 0;
    const put = (address, parameters, bytes) => {
        known.set(address, { parameters, bytes });
        filled += bytes;
        for (const [oldest, entry] of known) {
            if (filled <= ROOM || oldest === address)
                break;
            known.delete(oldest);
            filled -= entry.bytes;
        }
    };
    const find = async (address) => {
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

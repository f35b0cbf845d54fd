import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { constants, deflateSync, inflateSync } from "node:zlib";
/** Packs each market once, because many runs share it. */
export function createPacker() {
    const known = new WeakMap();
    return (parameters) => {
        const packed = known.get(parameters) ?? packMarket(parameters);
        known.set(parameters, packed);
        return packed;
    };
}
function packMarket(parameters) {
    const bytes = deflateSync(serialize(parameters), { level: constants.Z_BEST_SPEED });
    return { address: hashOf(bytes), bytes };
}
/** The market in some bytes; undefined where they are not those of the address. */
export function unpackMarket(bytes, address) {
    return hashOf(bytes) === address ? deserialize(inflateSync(bytes)) : undefined;
}
function hashOf(bytes) {
    return createHash("sha256").update(bytes).digest("hex");
}

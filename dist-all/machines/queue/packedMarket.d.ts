import type { Parameters } from "../../model/parameters.ts";
/** What a market is made of, as it travels. */
export interface PackedMarket {
    /** SHA-256 of the bytes */
    readonly address: string;
    readonly bytes: Buffer;
}
/** Packs each market once, because many runs share it. */
export declare function createPacker(): (parameters: Parameters) => PackedMarket;
/** The market in some bytes; undefined where they are not those of the address. */
export declare function unpackMarket(bytes: Uint8Array, address: string): Parameters | undefined;

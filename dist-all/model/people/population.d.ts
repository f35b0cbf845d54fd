import { type Engine } from "../engine/engine.ts";
import type { Range } from "../parts/range.ts";
/** The consumers of a market, or of a part of it, one record each (see `record.ts`), in the memory of its engine. */
export interface Population extends Range {
    /** consumers of the range */
    readonly size: number;
    readonly brands: number;
    /** 32-bit words in a record */
    readonly words: number;
}
/** The records themselves: those of the i-th consumer here begin at `shorts[2 × words × i]` and `bytes[4 × words × i]`. */
export interface Records {
    readonly shorts: Uint16Array;
    readonly bytes: Uint8Array;
}
/** 32-bit words in the record of a consumer. */
export declare function wordsOf(brands: number): number;
/** Some consumers of a market with so many brands. */
export declare function populationOf({ from, to }: Range, brands: number): Population;
/** Shows a function the consumers' records, see `look`. */
export declare function readRecords<Seen>(engine: Engine, { from, to, size, words }: Population, read: (records: Records) => Seen): Seen;

import type { RunResult } from "../../model/result.ts";
/** Bytes at the beginning of an entry in which its whole note stands. */
export declare const NOTE_BYTES: number;
/** To be changed with the layout, so that runs in another one are not looked for. */
export declare const ENTRY_FORMAT = "3";
/** What a kept run is of, for people who look through a store. */
export interface RunNote {
    /** title of the scenario, or the command */
    readonly about: string;
    /** fingerprint of the engine that made it, from `engineHash` */
    readonly engine: string;
}
/**
 * One finished run as bytes, without loss: SHA-256 of its address and the rest, the note, then V8's own format of plain values,
 * compressed. A run copied to another address is none there. Counts by day are mostly small whole numbers, which the quickest compression makes some ten times smaller.
 */
export declare function packRun(result: RunResult, { about, engine }: RunNote, address: string): Uint8Array;
/**
 * What is in some bytes that were kept at an address, which may still be anything; undefined if they are damaged, cut
 * off, of another address or of a Node that wrote another format.
 */
export declare function unpackRun(bytes: Uint8Array, address: string): unknown;
/** The note in the first bytes of an entry, which are not held against the checksum; undefined if there is none. */
export declare function readNote(bytes: Uint8Array): RunNote | undefined;

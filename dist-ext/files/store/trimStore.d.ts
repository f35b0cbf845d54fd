import { type StoredFile } from "./storedFiles.ts";
/** What a store may take, in bytes: some ten thousand runs of a year with three brands. */
export declare const MOST_BYTES = 2000000000;
export interface StoreSize {
    readonly runs: number;
    readonly bytes: number;
}
/** How much some kept runs are. */
export declare function sizeOf(files: readonly StoredFile[]): StoreSize;
/**
 * Lets go of the runs that were of no use for the longest time, until the rest fits, and of what killed processes
 * left half-written.
 *
 * @returns what went
 */
export declare function trimStore(path: string, mostBytes: number): StoreSize;

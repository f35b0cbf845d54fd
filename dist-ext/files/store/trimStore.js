import { removePartials, removeStored, storedFiles } from "./storedFiles.js";
/** What a store may take, in bytes: some ten thousand runs of a year with three brands. */
export const MOST_BYTES = 2e9;
/** How much some kept runs are. */
export function sizeOf(files) {
    return { runs: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
/**
 * Lets go of the runs that were of no use for the longest time, until the rest fits, and of what killed processes
 * left half-written.
 *
 * @returns what went
 */
export function trimStore(path, mostBytes) {
    removePartials(path);
    const files = storedFiles(path).sort((a, b) => a.used - b.used);
    let excess = sizeOf(files).bytes - mostBytes;
    const gone = [];
    for (const stored of files) {
        if (excess <= 0)
            break;
        if (!removeStored(stored.file))
            continue;
        excess -= stored.bytes;
        gone.push(stored);
    }
    return sizeOf(gone);
}

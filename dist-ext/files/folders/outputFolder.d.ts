import type { Fault } from "../../language/fault.ts";
import { type Replacing } from "./findReplaceFault.ts";
import { type Content } from "./writeDurably.ts";
/** A file that was written. */
export interface WrittenFile {
    /** path within the folder, with `/` */
    readonly name: string;
    readonly bytes: number;
    /** SHA-256 of its bytes in hexadecimal */
    readonly sha256: string;
}
/** A folder in the making, seen by nobody until it is complete. */
export interface OutputFolder {
    /** where it will stand; after `commit`, where it stands */
    readonly path: string;
    /** what it is the answer to */
    readonly question?: string | undefined;
    /** after `commit`: why it stands beside the place that was meant; undefined where it does not */
    readonly aside?: Fault | undefined;
    /** adds a file, for example `data/series.csv`, at once or piece by piece */
    write(name: string, content: Content): void;
    /**
     * Adds the manifest and puts the folder in place of the old one, all at once. Where that place has become unfit in
     * the meantime, or holds more runs of the same question, it is kept beside it: nothing that was computed is lost.
     */
    commit(manifest: (files: readonly WrittenFile[]) => string): void;
    /** forgets everything written so far; nothing happens after `commit` */
    discard(): void;
}
/**
 * Begins an output folder. Everything is first written into a work folder beside it and moved at the end, so that a
 * killed run, an error or a full disk leaves the old folder as it was, or none.
 *
 * It begins before the first run is simulated: a place that cannot be written to is better refused now than in an
 * hour's time.
 *
 * @throws {FileError} if the place cannot be written to, holds files that umot did not write or that were changed since,
 *   or the answer to another question
 */
export declare function openOutputFolder(path: string, replacing?: Replacing): OutputFolder;

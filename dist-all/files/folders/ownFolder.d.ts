import type { Fault } from "../../language/fault.ts";
/** Every output folder ends with this file; it lists the others. */
export declare const MANIFEST = "manifest.json";
/** What an output folder says of itself. */
export interface FolderThere {
    /** what it is the answer to, see `questionHash`; undefined in folders of older versions */
    readonly question: string | undefined;
    /** the command that made it */
    readonly command: string | undefined;
    /** runs that it holds */
    readonly runs: number;
    /** files that it lists, with their digests where it gives some */
    readonly files: readonly {
        readonly name: string;
        readonly sha256?: string;
    }[];
}
/**
 * Why a place cannot become an output folder: `--out .` must never empty a home folder.
 *
 * @param path - without links in it
 * @param said - the place as it was typed
 * @returns undefined if it is absent, empty, or a folder of ours that may be replaced as a whole
 */
export declare function findPlaceFault(path: string, said?: string): Fault | undefined;
/** The first few names and how many there are besides. */
export declare const named: (files: readonly string[]) => Readonly<Record<"en" | "it", string>>;
/** What the manifest of a folder says; undefined where there is none. */
export declare function folderThere(path: string): FolderThere | undefined;
/** Files of a folder that are not as they were written: somebody has changed them by hand. */
export declare function editedFiles(path: string): string[];

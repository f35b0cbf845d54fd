import type { Complaint } from "../check/problem.ts";
import { type Load } from "./readText.ts";
import { type Written } from "./written.ts";
export interface FilesReading {
    /** the files laid over each other; left out if none could be read */
    readonly written?: Written;
    readonly complaints: readonly Complaint[];
    /** texts of the files, the one asked for first */
    readonly texts: Map<string, string>;
}
/** Reads a scenario's file and all that it extends, and lays them over each other. */
export declare function readFiles(load: Load, entry: string): FilesReading;

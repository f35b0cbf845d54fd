import { type OutputFolder } from "../../files/folders/outputFolder.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Typed } from "./typed.ts";
/** What was said of where results go. */
export interface OutFlags {
    /** a folder; false with --no-out, undefined for the usual place */
    readonly out?: string | false;
    /** what `--to` says */
    readonly to?: readonly string[];
    readonly force?: boolean;
}
/** What a folder is to be the answer to. */
export interface Asked {
    /** name of the scenario's file, by which the usual place is called */
    readonly about: string;
    readonly typed: Typed;
    /** the scenarios as they are, or whatever else was asked about */
    readonly of: unknown;
}
/**
 * Begins the folder that a command writes, in the usual place unless another one is asked for.
 *
 * @returns undefined if nothing is to be written
 * @throws {FileError} if the place that was asked for must not be replaced
 */
export declare function openOutput({ out, to, force }: OutFlags, { about, typed, of }: Asked, terminal: Terminal): OutputFolder | undefined;
/** Says what was written and what to open first. */
export declare function tellWhere({ path, aside }: OutputFolder, terminal: Terminal): void;

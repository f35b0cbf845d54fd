import { type FolderStore } from "../../files/store/runStore.ts";
import type { Terminal } from "../terminal/terminal.ts";
/** Where finished runs are kept, and what is asked of it. */
export interface StoreFlags {
    /** a folder; false with --no-store, undefined for the usual place */
    readonly store?: string | false;
    /** false with --no-out: no files, and therefore no store unless one is named */
    readonly out?: string | false;
    /** says how much of the experiment was found */
    readonly resume?: boolean;
}
/** Where runs are kept unless another folder is named: beside the outputs, in the folder that one works in. */
export declare const USUAL_STORE: string;
/**
 * Opens the store that was asked for.
 *
 * @param about - what the runs are of, for people who look through it
 * @returns undefined if no run is to be kept
 */
export declare function openStore({ store, out }: StoreFlags, about?: string): FolderStore | undefined;
/**
 * Before anything is opened.
 *
 * @throws {CliError} for a store without a name, or `--resume` without one to resume from
 * @throws {FileError} for a store that cannot be a folder
 */
export declare function refuseStoreFlags({ store, out, resume }: StoreFlags): void;
/** How the work ended. */
interface Ending {
    /** runs of the experiment */
    readonly runs: number;
    readonly isInterrupted: boolean;
}
/** Lets the oldest runs go, and says what was found, what was damaged, and how to go on after an interruption. */
export declare function tellAfter(store: FolderStore, { resume }: StoreFlags, ending: Ending, terminal: Terminal): void;
export {};

import type { SimulationTask } from "../../studies/runs/executor.ts";
import type { RunStore } from "../../studies/runs/storedExecutor.ts";
import { type Bilingual } from "../../language/bilingual.ts";
/** What happened in a store since it was opened. */
export interface StoreTally {
    /** runs that were there */
    readonly found: number;
    readonly written: number;
    /** runs that were there but could not be used: changed since, of another address, or not to be read */
    readonly damaged: number;
    /** why runs are not kept any more; undefined while they are */
    readonly fault?: Bilingual;
}
/** Finished runs in a folder, each a file of its own, named by what it is the answer to. */
export interface FolderStore extends RunStore {
    readonly path: string;
    /** whether there seems to be a result for an equal task, without reading it */
    has(task: SimulationTask): boolean;
    tally(): StoreTally;
    /** lets the oldest runs go if there are too many */
    close(): void;
}
export interface StoreOptions {
    /** what new runs are of, for people: the title of a scenario */
    readonly about?: string | undefined;
    readonly mostBytes?: number;
}
/**
 * Opens the runs kept in a folder; it comes into being with the first run that is written.
 *
 * Runs are found by content (parameters, luck, the engine's code), so that nothing can be out of date. A file appears
 * whole or not at all, and is checked when it is read: what is damaged counts as missing. A full disk ends the
 * keeping and nothing else; other trouble concerns the run that has it.
 */
export declare function openRunStore(path: string, { about, mostBytes }?: StoreOptions): FolderStore;
/**
 * Makes the function that names a run by its content: equal names only for equal parameters, luck and engine.
 * Parameters are read once each, because many runs share them.
 *
 * @param engine - fingerprint of the engine's code, from `engineHash`
 * @returns from a task to 64 hexadecimal digits
 */
export declare function createAddresser(engine: string): (task: SimulationTask) => string;

import type { WorkerOptions } from "node:worker_threads";
import type { Answer, Batch, PackingOrder } from "./batch.ts";
import type { PartDone, PartOrder } from "./doPart.ts";
/** Threads that wait for work. */
export interface OpenPool {
    /** @throws what ended the thread, or kept it from beginning at all */
    run<Given extends Batch | PackingOrder>(order: Given): Promise<Answer<Given>>;
    /**
     * Does the parts of a run at once, each on a thread; waits until so many are free.
     *
     * @param leave - told when a thread dies, so that the other parts do not wait for it
     */
    runTogether(parts: readonly PartOrder[], leave: () => void): Promise<PartDone[]>;
    /** lets all threads end */
    close(): Promise<void>;
}
/**
 * Opens a pool of threads. Each begins with its first batch; one that has died is replaced when a batch needs it.
 *
 * Written here because the pools of others end their threads by force, which takes the process along now and then (see
 * `beginThread`).
 *
 * @param size - threads, at least 1, and as many as a run has parts
 * @param file - what each of them runs
 */
export declare function openPool(size: number, file: URL | string, options?: WorkerOptions): OpenPool;

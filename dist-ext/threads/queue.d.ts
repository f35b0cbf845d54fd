/** Which tasks are still to be done. */
export interface Queue {
    /** the numbers of the next few tasks; none when all have been taken */
    take(): number[];
    /** says how long some runs took, so that batches get the right size */
    learn(runs: number, milliseconds: number): void;
    /** leaves nothing to take */
    empty(): void;
}
/** Where a queue begins, and what its batches are like. */
export interface QueueOptions {
    /** the first task to be done; 0 unless given */
    readonly first?: number;
    /** milliseconds of work that a batch should be */
    readonly worth?: number;
    /** runs in the first batches, until it is known how long a run takes */
    readonly usual?: number;
}
/**
 * Hands out tasks in their order, a few short ones at a time. Toward the end batches grow smaller, so that no thread
 * has many left while the others have none. Nothing is known of how long a run takes until one is done: then each goes by
 * itself.
 */
export declare function createQueue(tasks: number, threads: number, options?: QueueOptions): Queue;

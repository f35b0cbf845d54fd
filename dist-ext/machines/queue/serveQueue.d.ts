import { type Present } from "./presence.ts";
import type { QueueAddress } from "./queueAddress.ts";
/** What a worker says, in whatever way. */
export interface WorkerVoice {
    begins(): void;
    lost(): void;
    back(): void;
    full(): void;
    /** an experiment of another version is waiting; said once of each host and engine */
    refuses(theirs: Present): void;
}
export interface WorkerOptions {
    readonly address: QueueAddress;
    readonly threads: number;
    /** fingerprint of this engine's code, and the version for people */
    readonly engine: string;
    readonly version: string;
    readonly voice: WorkerVoice;
    /** aborted: no further message is taken, those under way are finished */
    readonly signal: AbortSignal;
    /** milliseconds of silence after which a message of this worker goes to another one */
    readonly lock?: number;
}
/**
 * Does runs for experiments on other machines, until told to end.
 *
 * Runs are done on threads, so that the one that minds the queue is never late to renew its claim: a message whose
 * claim runs out is given to another worker.
 *
 * @returns how many runs it has done
 * @throws {MachinesError} if the queue cannot be used
 */
export declare function serveQueue(options: WorkerOptions): Promise<number>;

import type { Executor } from "../../studies/runs/executor.ts";
import { type Crew, type CrewVoice } from "./crew.ts";
import type { QueueAddress } from "./queueAddress.ts";
/** What is said while others do the runs. */
export interface QueueVoice extends CrewVoice {
    lost(): void;
    back(): void;
    /** Redis is full; runs wait */
    full(): void;
}
export interface QueueOptions {
    readonly address: QueueAddress;
    /** fingerprint of this engine's code, and the version for people */
    readonly engine: string;
    readonly version: string;
    readonly voice: QueueVoice;
    /** milliseconds after which a message of which nothing was heard is looked for */
    readonly patience?: number;
}
/** An executor, and who does its runs. */
export interface QueueExecutor extends Executor {
    readonly crew: Crew;
}
/**
 * An executor whose runs are done by workers on any machines (`serveQueue`), which meet at a Redis server. Results are
 * those of the plain executor to the last bit, whoever does them, in whatever order, and however often.
 *
 * @throws {MachinesError} if the queue cannot be used
 */
export declare function openQueueExecutor(options: QueueOptions): Promise<QueueExecutor>;

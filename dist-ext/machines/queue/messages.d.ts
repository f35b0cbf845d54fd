import type { SimulationTask } from "../../studies/runs/executor.ts";
import type { PackedMarket } from "./packedMarket.ts";
import type { QueueJob } from "./queueNames.ts";
/** A message of the queue, as the one who asks knows it. */
export interface Message {
    /** equal for equal runs of the same engine, so that nobody puts it into the queue twice */
    readonly id: string;
    /** numbers of its tasks */
    readonly tasks: readonly number[];
    readonly job: QueueJob;
    /** what its runs are of; kept until they are done, because Redis may lose it */
    readonly markets: readonly PackedMarket[];
    /** how often it was put into the queue and came back undone */
    readonly failures: number;
}
/** What messages are written of. */
export interface Writing {
    readonly engine: string;
    readonly experiment: string;
    readonly tasks: readonly SimulationTask[];
    /** where the result of each task will stand */
    readonly addresses: readonly string[];
    pack(parameters: SimulationTask["parameters"]): PackedMarket;
}
/** Writes a message for some tasks. */
export declare function writeMessage(numbers: readonly number[], writing: Writing, failures?: number): Message;

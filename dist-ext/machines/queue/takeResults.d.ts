import type { Redis } from "ioredis";
import type { RunResult } from "../../model/result.ts";
import type { SimulationTask } from "../../studies/runs/executor.ts";
/** Takes results out of Redis. */
export interface Taker {
    /** the result that stands at an address, or undefined: none, or one that cannot be believed */
    take(address: string, task: SimulationTask): Promise<RunResult | undefined>;
    /** lets go at once of all that was taken */
    makeRoom(): Promise<void>;
    /** leaves the rest to others for some minutes */
    close(): Promise<void>;
}
/** Opens what takes results away, so that Redis holds few of them however many there are. */
export declare function openTaker(redis: Redis): Taker;

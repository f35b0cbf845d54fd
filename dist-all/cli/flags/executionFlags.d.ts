import type { Command } from "commander";
import type { Say } from "./commandFile.ts";
/** Who does the runs. */
export interface WorkFlags {
    /** threads of this machine */
    readonly workers?: number;
    /** address of the Redis server where workers of other machines wait */
    readonly queue?: string;
}
/** Adds who does the runs: threads of this machine, or workers anywhere. */
export declare function addExecutionFlags(command: Command, say: Say): Command;

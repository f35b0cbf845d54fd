import { type SimulationTask } from "../../studies/runs/executor.ts";
import type { WorkFlags } from "../flags/executionFlags.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Hands } from "./hands.ts";
/**
 * Opens what does the runs: threads, or workers of other machines.
 *
 * @param tasks - all that is to be run, so that no more threads are opened than can be used
 */
export declare function openHands(flags: WorkFlags, tasks: readonly SimulationTask[], terminal: Terminal): Promise<Hands>;

import type { Agenda, Execution } from "../../studies/study.ts";
import type { WorkFlags } from "../flags/executionFlags.ts";
import { type StoreFlags } from "../flags/storeFlags.ts";
import type { Terminal } from "../terminal/terminal.ts";
export interface ExecutionFlags extends StoreFlags, WorkFlags {
}
/**
 * Opens threads, the store of finished runs, a progress bar and an ear for Ctrl-C, says how long it will take, does the
 * work, and closes all of them whatever happens.
 *
 * @param agenda - what is to be run, so that no more threads are opened than can be used
 */
export declare function withExecution<Result>(terminal: Terminal, agenda: Agenda, flags: ExecutionFlags, work: (execution: Execution) => Promise<Result>): Promise<Result>;

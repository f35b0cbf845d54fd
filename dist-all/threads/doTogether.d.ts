import { type Attempt, type SimulationTask } from "../studies/runs/executor.ts";
import type { OpenPool } from "./pool.ts";
/**
 * Does a run in as many parts as there are threads for it. Where threads cannot share memory, as on a page that is not
 * isolated, one does it alone: the result is the same.
 *
 * @param pool - does the parts at once: threads of Node, or workers of a page (`doPart` is what each of them does)
 */
export declare function doTogether(pool: Pick<OpenPool, "runTogether">, task: SimulationTask, threads: number): Promise<Attempt>;

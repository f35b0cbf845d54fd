import { type Executor } from "../studies/runs/executor.ts";
import { planCores } from "../studies/runs/planCores.ts";
/**
 * An executor that does runs on several threads of this process, beside each other and, where few are left, several
 * threads inside each (see `planCores`). Results are those of the plain executor to the last
 * bit; they arrive as they are done. A run that fails, or whose thread dies, is tried once more by itself on a thread
 * that lives, because what killed it may have been another run beside it, or too little memory for both. Threads begin
 * with the first task: where everything is there already, none does.
 *
 * @param threads - threads to use, at least 1
 * @param worker - address of the file that does a batch
 * @param plan - lays runs on the threads
 */
export declare function createThreads(threads: number, worker?: string, plan?: typeof planCores): Executor;

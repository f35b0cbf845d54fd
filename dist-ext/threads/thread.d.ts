import { type WorkerOptions } from "node:worker_threads";
import { type Answer, type Order } from "./batch.ts";
/** A thread of this process. */
export interface Thread {
    /** false once it has died; then it does no further batch */
    isAlive(): boolean;
    /**
     * Has it do a batch, or a part of a run; at most one at a time.
     *
     * @throws what ended the thread, or kept it from beginning at all
     */
    do<Given extends Order>(order: Given): Promise<Answer<Given>>;
    /** resolves when it is gone */
    end(): Promise<void>;
}
/**
 * Begins a thread.
 *
 * It is never ended from outside as long as it ends by itself. V8 translates and optimises code beside the thread that
 * runs it. A thread whose work is done waits for all of that before it goes (`SpinEventLoop` of Node drains the tasks of
 * its platform). One that is terminated skips this step; a job that comes back to it meets nothing
 * (`NodePlatform::ForIsolate`), or it was just loading its first module (`v8::Module::IsGraphAsync`), and V8 aborts the
 * whole process.
 *
 * @param file - address of the file that it runs, which answers batches (`answerBatches.ts`), or a line that loads it
 */
export declare function beginThread(file: URL | string, options: WorkerOptions): Thread;

import { parentPort } from "node:worker_threads";
import { type Batch, type BatchDone, END, type Order } from "./batch.ts";
import { doPart } from "./doPart.ts";

/**
 * Makes a thread do what it is sent, one batch, or part of a run, after the other. Told to end, it lets go of the thread
 * that sent it work; then nothing is left to wait for, and Node ends it by itself.
 *
 * @param work - does a batch
 * @param workTogether - does a part of a run
 */
export function answerBatches(work: (batch: Batch) => BatchDone, workTogether = doPart): void {
  const port = parentPort;
  port?.on("message", (order: Order | typeof END) => {
    if (order === END) port.close();
    else port.postMessage("room" in order ? workTogether(order) : work(order));
  });
}

import { parentPort } from "node:worker_threads";
import { type Batch, type BatchDone, END } from "./batch.ts";

/**
 * Makes a thread do what it is sent, one batch after the other. Told to end, it lets go of the thread that sent it
 * work; then nothing is left to wait for, and Node ends it by itself.
 *
 * @param work - does a batch
 */
export function answerBatches(work: (batch: Batch) => BatchDone): void {
  const port = parentPort;
  port?.on("message", (order: Batch | typeof END) => {
    if (order === END) port.close();
    else port.postMessage(work(order));
  });
}

import { parentPort } from "node:worker_threads";
import { END } from "./batch.js";
/**
 * Makes a thread do what it is sent, one order after the other. Told to end, it lets go of the thread that sent it work;
 * then nothing is left to wait for, and Node ends it by itself.
 *
 * @param work - does what is ordered and gives the answer
 */
export function answerOrders(work) {
    const port = parentPort;
    port?.on("message", (order) => {
        if (order === END)
            port.close();
        else
            port.postMessage(work(order));
    });
}

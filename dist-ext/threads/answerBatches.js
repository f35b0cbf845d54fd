import { answerOrders } from "./answerOrders.js";
import { doPart } from "./doPart.js";
/**
 * Makes a thread do what it is sent, one batch, or part of a run, after the other.
 *
 * @param work - does a batch
 * @param workTogether - does a part of a run
 */
export function answerBatches(work, workTogether = doPart) {
    answerOrders((order) => ("room" in order ? workTogether(order) : work(order)));
}

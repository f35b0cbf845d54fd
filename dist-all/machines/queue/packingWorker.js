import { answerOrders } from "../../threads/answerOrders.js";
import { packedBatch } from "./packedBatch.js";
// The first file of each thread of a worker.
answerOrders(packedBatch);

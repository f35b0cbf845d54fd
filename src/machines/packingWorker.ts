import { answerOrders } from "../threads/answerOrders.ts";
import { packedBatch } from "./packedBatch.ts";

// The first file of each thread of a worker.
answerOrders(packedBatch);

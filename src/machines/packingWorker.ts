import { answerOrders } from "../threads/answerOrders.ts";
import { createUnpacking, type PackedPackingOrder } from "../threads/packing.ts";
import { packedBatch } from "./packedBatch.ts";

// The first file of each thread of a worker. A market that comes again is prepared once for all orders.
const unpack = createUnpacking();
answerOrders((order: PackedPackingOrder) => packedBatch({ ...order, tasks: unpack(order.tasks) }));

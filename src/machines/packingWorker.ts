import { answerOrders } from "../threads/answerOrders.ts";
import { createUnpacking, type PackedPackingOrder } from "../threads/packing.ts";
import { packRun } from "../files/store/runEntry.ts";
import { attempt } from "../studies/runs/inThisThread.ts";
import type { PackedBatch, PackingOrder } from "../threads/batch.ts";

// The first file of each thread of a worker. A market that comes again is prepared once for all orders.
const unpack = createUnpacking();
answerOrders((order: PackedPackingOrder) => packedBatch({ ...order, tasks: unpack(order.tasks) }));

/** Does some runs and packs their results beside the thread that minds the queue, which must never be late. */
function packedBatch({ tasks, addresses, engine, isPassing }: PackingOrder): PackedBatch {
  const begin = performance.now();
  const entries = tasks.map((task, at) => {
    const { result, message } = attempt(task);
    return result === undefined
      ? message
      : packRun(result, { about: "", engine }, addresses[at], { isPassing });
  });
  return { entries, milliseconds: performance.now() - begin };
}

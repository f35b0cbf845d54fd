import { messageOf } from "../studies/runs/executor.ts";
import type { PackedBatch, PackingOrder } from "../threads/batch.ts";
import type { OpenPool } from "../threads/pool.ts";

/**
 * Does runs on a thread and packs their results there. A run that fails is tried once more by itself, because what failed
 * may have been another one beside it.
 */
export async function packRuns(pool: OpenPool, order: PackingOrder): Promise<PackedBatch> {
  const { entries, milliseconds } = await attempt(pool, order);
  const settled = await Promise.all(
    entries.map(async (entry, at) => (typeof entry === "string" ? again(pool, order, at) : entry)),
  );
  return { entries: settled, milliseconds };
}

async function attempt(pool: OpenPool, order: PackingOrder): Promise<PackedBatch> {
  try {
    return await pool.run(order);
  } catch (cause) {
    return { entries: order.tasks.map(() => messageOf(cause)), milliseconds: 0 };
  }
}

async function again(
  pool: OpenPool,
  { tasks, addresses, ...rest }: PackingOrder,
  at: number,
): Promise<Uint8Array | string> {
  const { entries } = await attempt(pool, { tasks: [tasks[at]], addresses: [addresses[at]], ...rest });
  return entries[0];
}

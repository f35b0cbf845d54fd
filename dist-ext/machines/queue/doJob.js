import { messageOf } from "../../studies/runs/executor.js";
import { KEPT, presenceKey, runKey } from "./queueNames.js";
import { whenThereIsRoom } from "./whenThereIsRoom.js";
const NOTHING = { milliseconds: 0, done: 0, failed: [], missing: [] };
/**
 * Does what a message asks for, except what is there already: a message that comes twice, or late, costs nothing. A
 * run that fails is tried once more by itself, because what failed may have been another one beside it.
 */
export async function doJob(job, workshop) {
    const { redis, shelf, addressOf } = workshop;
    // Who asked was killed, or will ask again: nobody waits for it now.
    if ((await redis.exists(presenceKey("experiment", job.experiment))) === 0)
        return NOTHING;
    const { markets, missing } = await shelf.take(job.markets);
    if (missing.length > 0)
        return { ...NOTHING, missing };
    const tasks = job.runs.map(([market, high, low]) => ({ parameters: markets[market], key: { high, low } }));
    const addresses = tasks.map(addressOf);
    const isThere = await areThere(redis, addresses);
    const left = tasks.map((_, at) => at).filter((at) => !isThere[at]);
    if (left.length === 0)
        return NOTHING;
    const order = { tasks: left.map((at) => tasks[at]), addresses: left.map((at) => addresses[at]) };
    const { entries, milliseconds } = await pack(order, workshop);
    const failed = [];
    for (const [at, first] of entries.entries()) {
        const entry = typeof first === "string" ? await again(order, at, workshop) : first;
        if (typeof entry === "string")
            failed.push([left[at], entry]);
        else
            await keep(order.addresses[at], entry, workshop);
    }
    return { milliseconds, done: left.length - failed.length, failed, missing: [] };
}
async function pack({ tasks, addresses }, { pool, engine }) {
    try {
        return await pool.run({ tasks, addresses, engine });
    }
    catch (cause) {
        return { entries: tasks.map(() => messageOf(cause)), milliseconds: 0 };
    }
}
async function again(order, at, workshop) {
    const one = { tasks: [order.tasks[at]], addresses: [order.addresses[at]] };
    return (await pack(one, workshop)).entries[0];
}
async function keep(address, entry, { redis, tellFull }) {
    const bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength);
    await whenThereIsRoom(() => redis.set(runKey(address), bytes, "EX", KEPT.run), tellFull);
}
async function areThere(redis, addresses) {
    const found = await Promise.all(addresses.map((address) => redis.exists(runKey(address))));
    return found.map((count) => count > 0);
}

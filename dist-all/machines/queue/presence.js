import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { presenceKey, presenceSet } from "./queueNames.js";
/** Seconds after which somebody who says nothing any more is not counted, and between two signs of life. */
const [LONGEST_SILENCE, BETWEEN] = [20, 5];
/**
 * Shows to others that somebody is there, until told to stop. Redis measures the time, so that the clocks of machines
 * need not agree.
 *
 */
export async function show(redis, kind, someone) {
    const name = randomUUID();
    const text = JSON.stringify({ ...someone, host: hostname() });
    const sign = async () => {
        // Even a full Redis lets a key live on. What else is wrong with it is told elsewhere; the next sign comes soon.
        const isKnown = await redis.expire(presenceKey(kind, name), LONGEST_SILENCE).catch(() => 0);
        if (isKnown === 1)
            return;
        await redis.set(presenceKey(kind, name), text, "EX", LONGEST_SILENCE).catch(() => { });
        await redis.sadd(presenceSet(kind), name).catch(() => { });
    };
    await sign();
    const timer = setInterval(() => void (redis.status === "ready" && sign()), BETWEEN * 1000);
    timer.unref();
    return {
        name,
        sign,
        async stop() {
            clearInterval(timer);
            if (redis.status !== "ready")
                return;
            await redis.unlink(presenceKey(kind, name)).catch(() => { });
            await redis.srem(presenceSet(kind), name).catch(() => { });
        },
    };
}
/** Who is there at this moment. */
export async function presentAt(redis, kind) {
    const names = await redis.smembers(presenceSet(kind));
    if (names.length === 0)
        return [];
    const texts = await redis.mget(names.map((name) => presenceKey(kind, name)));
    const gone = names.filter((_, at) => texts[at] === null);
    if (gone.length > 0)
        await redis.srem(presenceSet(kind), ...gone);
    return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text)]));
}

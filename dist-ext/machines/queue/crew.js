import { presentAt } from "./presence.js";
/** Milliseconds for which a look at who is there counts. */
const LASTS = 2000;
/** Looks from time to time who is there. */
export function watchCrew(redis, engine, voice) {
    let seen = [];
    let looked = Number.NEGATIVE_INFINITY;
    let isMissed = false;
    const workers = async () => {
        if (performance.now() - looked < LASTS)
            return seen;
        const all = await presentAt(redis, "worker");
        looked = performance.now();
        seen = all.filter((one) => one.engine === engine);
        if (seen.length === 0 && !isMissed)
            voice.nobody(all);
        if (seen.length > 0 && isMissed)
            voice.come(seen);
        isMissed = seen.length === 0;
        return seen;
    };
    return {
        workers,
        window: async () => Math.max(4, 2 * threadsOf(await workers()) + 2),
    };
}
export function threadsOf(workers) {
    return workers.reduce((sum, { threads }) => sum + threads, 0);
}

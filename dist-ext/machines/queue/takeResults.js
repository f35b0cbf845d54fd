import { isResultOf } from "../../files/store/isResultOf.js";
import { unpackRun } from "../../files/store/runEntry.js";
import { runKey } from "./queueNames.js";
/**
 * Bytes of results that stay in Redis although they were taken, and seconds for which they do so at the end: another
 * experiment may want the same runs at the same time. What was taken first goes first.
 */
const [LEFT, LAST] = [32e6, 300];
/** Opens what takes results away, so that Redis holds few of them however many there are. */
export function openTaker(redis) {
    const taken = new Map();
    let bytes = 0;
    const letGo = async (most) => {
        const gone = [];
        for (const [address, size] of taken) {
            if (bytes <= most)
                break;
            gone.push(runKey(address));
            taken.delete(address);
            bytes -= size;
        }
        if (gone.length > 0)
            await redis.unlink(gone);
    };
    return {
        async take(address, { parameters }) {
            const entry = await redis.getBuffer(runKey(address));
            if (entry === null)
                return undefined;
            const result = unpackRun(entry, address);
            if (!isResultOf(parameters, result)) {
                await redis.unlink(runKey(address));
                return undefined;
            }
            if (!taken.has(address))
                bytes += entry.length;
            taken.set(address, entry.length);
            await letGo(LEFT);
            return result;
        },
        makeRoom: () => letGo(0),
        async close() {
            if (redis.status === "ready")
                await Promise.all([...taken.keys()].map((address) => redis.expire(runKey(address), LAST)));
            taken.clear();
        },
    };
}

import { runKey } from "./queueNames.js";
/** Results that are looked for at once. */
const AT_ONCE = 1000;
/**
 * Hands over what was done before and not taken: by an experiment that was killed, or for another one.
 *
 * @returns numbers of the tasks that are left
 */
export async function takeDone(redis, { writing, taker, receive, signal }) {
    const { addresses, tasks } = writing;
    const left = [];
    for (let from = 0; from < tasks.length && !signal?.aborted; from += AT_ONCE) {
        const some = addresses.slice(from, from + AT_ONCE);
        const counts = await Promise.all(some.map((address) => redis.exists(runKey(address))));
        for (const [at, count] of counts.entries()) {
            const number = from + at;
            const result = count > 0 ? await taker.take(addresses[number], tasks[number]) : undefined;
            if (result === undefined)
                left.push(number);
            else
                receive(result, number);
        }
    }
    return left;
}

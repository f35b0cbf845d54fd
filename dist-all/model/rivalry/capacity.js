import { sojournTime, waitingChance } from "../../numeric/functions/queue.js";
/** Days over which demand is taken. */
const WEEK = 7;
const UNLIMITED = { served: 1, waits: 0, time: 1 };
/**
 * How full a place is today, judged by the last week: who came then, also those who found it full, against what can be
 * served.
 *
 *     load = demand a day / capacity,   served = min(1, 1 / load),   waiting: Erlang's C
 *
 * Within a day consumers do not depend on each other; so today's crowd is that of yesterday and before, and demand above
 * the capacity is served up to it on average over days rather than cut off on each.
 *
 * @param capacity - served a day; Infinity = all
 * @param demand - who came on the last days, the newest last; none yet = nobody
 */
export function serviceToday(capacity, demand) {
    if (capacity === Infinity || demand.length === 0)
        return UNLIMITED;
    const week = demand.slice(-WEEK);
    const load = week.reduce((sum, people) => sum + people, 0) / week.length / capacity;
    return {
        served: Math.min(1, 1 / load),
        waits: waitingChance(capacity, load),
        time: sojournTime(capacity, load),
    };
}

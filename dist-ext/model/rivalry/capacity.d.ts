/** What a limited capacity does today to those who come. */
export interface Service {
    /** share of those who come that is served at all, 0–1 */
    readonly served: number;
    /** chance of having to wait, 0–1 */
    readonly waits: number;
    /** time until the end of the service, relative to the time without waiting */
    readonly time: number;
}
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
export declare function serviceToday(capacity: number, demand: readonly number[]): Service;

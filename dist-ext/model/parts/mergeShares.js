/** What of a part's result the others do not know. */
export function shareOf({ funnel, touchpoints, census, events, tales }) {
    return { funnel, touchpoints, census, events, tales };
}
/**
 * The result of a market from those of its parts.
 *
 * @param first - of the part with the first consumers
 * @param others - of those after it, in their order
 */
export function mergeShares(first, others) {
    if (others.length === 0)
        return first;
    const all = [first, ...others];
    return {
        ...first,
        funnel: added(all.map(({ funnel }) => funnel)),
        touchpoints: added(all.map(({ touchpoints }) => touchpoints)),
        census: added(all.map(({ census }) => census)),
        events: inOrder(all.map(({ events }) => events)),
        tales: inOrder(all.map(({ tales }) => tales)),
    };
}
/** Sums of whole numbers. */
function added(parts) {
    const names = Object.keys(parts[0]);
    const sums = names.map((name) => {
        const sum = parts[0][name].slice();
        for (const part of parts.slice(1))
            for (const [cell, count] of part[name].entries())
                sum[cell] += count;
        return [name, sum];
    });
    return Object.fromEntries(sums);
}
/** Rows of all logs by day, and on a day those of the first part first. */
function inOrder(logs) {
    const length = logs.reduce((sum, log) => sum + log.length, 0);
    const { length: _, ...columns } = logs[0];
    const merged = Object.entries(columns).map(([name, column]) => {
        const Kind = column.constructor;
        return [name, new Kind(length)];
    });
    const next = logs.map(() => 0);
    for (let row = 0; row < length;) {
        const day = Math.min(...logs.map((log, at) => (next[at] < log.length ? log.day[next[at]] : Infinity)));
        for (const [at, log] of logs.entries()) {
            const from = next[at];
            while (next[at] < log.length && log.day[next[at]] === day)
                ++next[at];
            for (const [name, column] of merged)
                column.set(log[name].subarray(from, next[at]), row);
            row += next[at] - from;
        }
    }
    return { length, ...Object.fromEntries(merged) };
}

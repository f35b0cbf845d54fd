const WEEK = 7;
const YEAR = 365;
/**
 * The days that a period's name stands for: `total`, `end` (the last week), `last90`, `year2` and `week12` (counted
 * from 1), `day0-29` (first and last day, counted from 0).
 *
 * @param days - length of the run
 * @returns undefined for a name that is none of these, or that lies outside the run
 */
export function readPeriod(name, days) {
    const { from, to } = boundsOf(name, days);
    return from >= 0 && from < days && to > from ? { name, from, to: Math.min(to, days) } : undefined;
}
function boundsOf(name, days) {
    if (name === "total")
        return { from: 0, to: days };
    if (name === "end")
        return { from: Math.max(0, days - WEEK), to: days };
    const [, word, first, last] = /^(last|year|week|day)(\d{1,6})(?:-(\d{1,6}))?$/.exec(name) ?? [];
    const number = Number(first);
    if ((word === "day") !== (last !== undefined))
        return { from: Number.NaN, to: Number.NaN };
    if (word === "last")
        return { from: number > 0 ? Math.max(0, days - number) : days, to: days };
    if (word === "day")
        return { from: number, to: Number(last) + 1 };
    const length = word === "year" ? YEAR : WEEK;
    return { from: (number - 1) * length, to: number * length };
}
/** The full weeks of a run: what is left over at its end is too short to compare. A shorter run is one week. */
export function weeksOf(days) {
    const weeks = Math.max(1, Math.floor(days / WEEK));
    return Array.from({ length: weeks }, (_, week) => ({
        name: `week${week + 1}`,
        from: week * WEEK,
        to: Math.min(days, (week + 1) * WEEK),
    }));
}
/** The periods every summary shows: the whole run, and where it ended up when it is long enough to settle. */
export function usualPeriods(days) {
    return days >= 180 ? ["total", "last90"] : ["total"];
}

/** More marks than this bury a chart. */
export const MOST_MARKS = 12;
/** Fewer events than this are no series. */
const SERIES = 3;
const DAY = 86_400_000;
/**
 * What is marked of the events of a timeline: each, if they are a dozen at most. Otherwise those that change the same
 * are one mark, the most numerous first; and if that is not enough, what is left over is one mark, those with a word of
 * their own being kept.
 */
export function eventMarks(events) {
    const singles = events.map((event) => markOf([event]));
    if (events.length <= MOST_MARKS)
        return singles;
    const series = new Map();
    for (const event of events) {
        const key = event.series ?? event.note;
        series.set(key, [...(series.get(key) ?? []), event]);
    }
    const marks = [...series.values()]
        .toSorted((a, b) => b.length - a.length)
        .flatMap((own) => (own.length >= SERIES ? [markOf(own)] : own.map((event) => markOf([event]))));
    if (marks.length <= MOST_MARKS)
        return inOrder(marks);
    const ranked = marks.toSorted((a, b) => weightOf(b) - weightOf(a));
    const rest = inOrder(ranked.slice(MOST_MARKS - 1)).flatMap((mark) => mark.events);
    const sorted = rest.toSorted((a, b) => a.date.localeCompare(b.date));
    return inOrder([...ranked.slice(0, MOST_MARKS - 1), { ...markOf(sorted), isRest: true }]);
}
function markOf(events) {
    const [first, last] = [events[0].date, events[events.length - 1].date];
    const gaps = events.slice(1).map(({ date }, at) => (Date.parse(date) - Date.parse(events[at].date)) / DAY);
    const isEven = gaps.length > 0 && gaps.every((gap) => gap === gaps[0]);
    return { date: first, until: last, events, ...(isEven && { every: gaps[0] }) };
}
/** A series weighs as much as it has events; one event that somebody wrote a note for as much as a series. */
function weightOf({ events }) {
    const isNoted = events.length === 1 && events[0].note !== "" && events[0].note !== events[0].series;
    return isNoted ? SERIES : events.length;
}
const inOrder = (marks) => marks.toSorted((a, b) => a.date.localeCompare(b.date));

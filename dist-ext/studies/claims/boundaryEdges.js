import { zeroHeldFrom } from "../../numeric/intervals/zeroHeld.js";
/**
 * The edges of the stretches over which a claim holds, from the lowest to the highest.
 *
 * Between two values each run is taken to go straight. The interval of a flip holds the values at which the paired runs
 * cannot tell the effect from zero (Fieller's interval).
 *
 * @param points - ascending values, the same runs at each
 */
export function edgesOf(points, level) {
    const upwards = edgesAfter(points, level, "below");
    const downwards = edgesAfter(points.toReversed(), level, "above");
    return [...upwards, ...downwards].sort((one, other) => one.at - other.at);
}
/** Edges met when going through the points in the order given, each from a value where the claim holds. */
function edgesAfter(points, level, holds) {
    return points.flatMap(({ sign }, last) => {
        if (sign !== 1 || last === points.length - 1 || points[last + 1].sign === 1)
            return [];
        const next = points.findIndex((point, place) => place > last && point.sign !== 0);
        // Where the runs cannot tell in between but support it again, there is no edge.
        if (next >= 0 && points[next].sign === 1)
            return [];
        return [next < 0 ? fade(points, last, level, holds) : flip(points, last, next, level, holds)];
    });
}
function fade(points, last, level, holds) {
    const [from, to] = [points[last], points[last + 1]];
    const at = placed(from, to, enteredAt(from, to, level));
    return { kind: "fades", holds, at, low: Number.NaN, high: Number.NaN, between: ordered(from, to) };
}
function flip(points, last, next, level, holds) {
    const stretch = points.slice(last, next + 1);
    const crossing = stretch.findIndex((point, place) => place > 0 && meanOf(point) <= 0);
    const [from, to] = [stretch[crossing - 1], stretch[crossing]];
    const at = placed(from, to, meanOf(from) / (meanOf(from) - meanOf(to)));
    const ends = [enteredAlong(stretch, level), enteredAlong(stretch.toReversed(), level)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return { kind: "flips", holds, at, low, high, between: ordered(from, to) };
}
/** The value at which zero first lies in the interval, going through points of which the first excludes it. */
function enteredAlong(stretch, level) {
    for (let place = 1; place < stretch.length; ++place) {
        const share = enteredAt(stretch[place - 1], stretch[place], level);
        if (share < 1 || stretch[place].sign === 0)
            return placed(stretch[place - 1], stretch[place], share);
    }
    return stretch[stretch.length - 1].value;
}
function enteredAt(from, to, level) {
    const both = from.gains.flatMap((gain, run) => (Number.isNaN(gain + to.gains[run]) ? [] : [run]));
    const [start, end] = [from, to].map(({ gains }) => both.map((run) => gains[run]));
    return zeroHeldFrom(start, end, level);
}
function placed(from, to, share) {
    return from.value + share * (to.value - from.value);
}
function ordered({ value: one }, { value: other }) {
    return [Math.min(one, other), Math.max(one, other)];
}
function meanOf({ gains }) {
    const known = gains.filter((gain) => !Number.isNaN(gain));
    return known.reduce((sum, gain) => sum + gain, 0) / known.length;
}

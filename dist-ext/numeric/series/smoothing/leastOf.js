/** How far apart the first tries lie, and how often the search closes in. */
const TRIES = 9;
const ROUNDS = 14;
/**
 * Where a function of a few numbers between bounds is least: a grid over all of it, then a smaller one around the best, and
 * so on; each round a third as wide. It needs no slope, bears flat stretches, and gives the same answer everywhere.
 *
 * @param badness - what is to be small; NaN counts as worst
 * @param bounds - lower and upper end of each number, one to three of them
 * @returns the numbers; ends of the bounds are reached
 */
export function leastOf(badness, bounds) {
    const tries = bounds.length === 1 ? 2 * TRIES - 1 : bounds.length === 2 ? TRIES : 5;
    let best = bounds.map(([low, high]) => (low + high) / 2);
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0, width = 1; round < ROUNDS; ++round, width /= bounds.length < 3 ? 3 : 2) {
        const centre = best;
        const axes = bounds.map(([low, high], axis) => Array.from({ length: tries }, (_, at) => {
            const reach = (high - low) * width * (at / (tries - 1) - 0.5);
            return Math.min(high, Math.max(low, centre[axis] + reach));
        }));
        for (const point of crossed(axes)) {
            const found = badness(point);
            if (found < least)
                [least, best] = [found, point];
        }
    }
    return best;
}
function crossed(axes) {
    return axes.reduce((points, axis) => points.flatMap((point) => axis.map((value) => [...point, value])), [[]]);
}

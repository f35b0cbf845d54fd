/** Points that a cell has on average, so that its median run says something. */
const POINTS_A_CELL = 3;
const MOST_CELLS = 8;
/** Maps beside each other, where a third lever is cut into ranges. */
const MAPS = 3;
/**
 * A sweep whose points are spread over ranges, as if each stood in the middle of its cell: the ranges of the first
 * levers are cut into equal parts, few enough for some points in each cell. What is drawn of it are the points of cells.
 *
 * @param levers - how many levers are cut, 2 or 3; the others stay as they are
 * @returns undefined where there are too few points for two cells on each side
 */
export function binnedSweep(sweep, levers) {
    const maps = levers === 3 ? MAPS : 1;
    const side = Math.min(MOST_CELLS, Math.floor(Math.sqrt(sweep.points.length / maps / POINTS_A_CELL)));
    if (side < 2)
        return undefined;
    const cuts = [side, side, maps].slice(0, levers);
    const middles = cuts.map((parts, lever) => middlesOf(sweep.dimensions[lever].values, parts));
    return {
        ...sweep,
        dimensions: sweep.dimensions.map((dimension, lever) => lever < levers ? { ...dimension, values: middles[lever] } : dimension),
        points: sweep.points.map((point) => ({
            ...point,
            values: point.values.map((value, lever) => (lever < levers ? nearestTo(value, middles[lever]) : value)),
        })),
    };
}
/** Middles of the equal parts of a range. */
function middlesOf(values, parts) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const width = (high - low) / parts;
    return Array.from({ length: parts }, (_, part) => Number((low + (part + 0.5) * width).toPrecision(3)));
}
function nearestTo(value, middles) {
    return middles.reduce((best, middle) => Math.abs(middle - value) < Math.abs(best - value) ? middle : best);
}

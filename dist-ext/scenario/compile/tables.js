/** One number for each item of a list, in its order. */
export function column(items, value) {
    return Float64Array.from(items, value);
}
/** The same in whole numbers. */
export function wholeColumn(items, value) {
    return Int32Array.from(items, value);
}
/** 1 for each item that is so, 0 for the others. */
export function flagColumn(items, isSo) {
    return Uint8Array.from(items, (item) => (isSo(item) ? 1 : 0));
}
/** A table stored flat: one row of numbers for each item. */
export function rows(items, row) {
    return Float64Array.from(items.flatMap(row));
}
/** Numbers scaled so that they sum to 1. */
export function normalised(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** What a map holds under a name that may be missing, or be the name of something that every object has. */
export function entry(map, name) {
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
/** Precision of a message from its noise: 1/spread². */
export function precisionOf(spread) {
    return 1 / (spread * spread);
}

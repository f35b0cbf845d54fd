import { partOf, valueAt } from "../designs/design.js";
/**
 * The value below which a setting lies with a chance, by what is believed of it beforehand: even over the range, or a
 * triangle with its top at what is most likely.
 *
 * @param part - chance, 0–1
 */
export function priorQuantile(unknown, part) {
    return valueAt(unknown, evenPart(unknown, part));
}
/** Standard deviation of what is believed beforehand. */
export function priorDeviation(unknown) {
    const { low, high } = unknown;
    const top = topOf(unknown);
    const square = top === undefined ? 1 / 12 : (1 - top + top * top) / 18;
    return (high - low) * Math.sqrt(square);
}
/** The part of the range that is reached with a chance: the inverse of a triangle's distribution. */
function evenPart(unknown, part) {
    const top = topOf(unknown);
    if (top === undefined)
        return part;
    return part < top ? Math.sqrt(part * top) : 1 - Math.sqrt((1 - part) * (1 - top));
}
function topOf(unknown) {
    return unknown.likely === undefined ? undefined : partOf(unknown, unknown.likely);
}

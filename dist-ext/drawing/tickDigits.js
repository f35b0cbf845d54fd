/** A label that stands further from its place than this part of the distance to its neighbour misleads. */
const TOLERANCE = 1 / 20;
/** More digits than this are no label. */
const MOST_DIGITS = 6;
/**
 * Digits behind the point that it takes to say where a tick stands: 0.25 between 0 and 1 is not 0.3.
 *
 * @param value - as it is written: a share in per cent, 12.5 for 12.5K
 * @param distance - to the nearest other tick, in the same form
 */
export function tickDigits(value, distance) {
    const error = (digits) => Math.abs(Number(value.toFixed(digits)) - value);
    for (let digits = 0; digits < MOST_DIGITS; ++digits) {
        if (error(digits) <= TOLERANCE * distance)
            return digits;
    }
    return MOST_DIGITS;
}
/** The smallest distance between any two of the values; of a single one, its distance from zero. */
export function leastDistance(values) {
    const sorted = [...new Set([...values].filter(Number.isFinite))].sort((a, b) => a - b);
    if (sorted.length < 2)
        return Math.abs(sorted[0] ?? 1) || 1;
    return Math.min(...sorted.slice(1).map((value, at) => value - sorted[at]));
}

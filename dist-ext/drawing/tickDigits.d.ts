/**
 * Digits behind the point that it takes to say where a tick stands: 0.25 between 0 and 1 is not 0.3.
 *
 * @param value - as it is written: a share in per cent, 12.5 for 12.5K
 * @param distance - to the nearest other tick, in the same form
 */
export declare function tickDigits(value: number, distance: number): number;
/** The smallest distance between any two of the values; of a single one, its distance from zero. */
export declare function leastDistance(values: readonly number[]): number;

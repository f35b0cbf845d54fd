/**
 * Where a function of a few numbers between bounds is least: a grid over all of it, then a smaller one around the best, and
 * so on; each round a third as wide. It needs no slope, bears flat stretches, and gives the same answer everywhere.
 *
 * @param badness - what is to be small; NaN counts as worst
 * @param bounds - lower and upper end of each number, one to three of them
 * @returns the numbers; ends of the bounds are reached
 */
export declare function leastOf(badness: (at: readonly number[]) => number, bounds: readonly (readonly [number, number])[]): number[];

/**
 * Whether two lists put the same things in the same order: 1 the same, −1 the reverse, 0 nothing to do with each other.
 *
 * Equal numbers share the mean of their ranks.
 *
 * @returns −1 to 1; NaN with fewer than two things, or where a list has only equal numbers
 * @source Spearman (1904), The proof and measurement of association between two things, Am. J. Psych. 15(1), 72–101
 */
export declare function rankCorrelation(one: readonly number[], other: readonly number[]): number;

import { sampleCorrelation } from "simple-statistics";
/**
 * Whether two lists put the same things in the same order: 1 the same, −1 the reverse, 0 nothing to do with each other.
 *
 * Equal numbers share the mean of their ranks.
 *
 * @returns −1 to 1; NaN with fewer than two things, or where a list has only equal numbers
 * @source Spearman (1904), The proof and measurement of association between two things, Am. J. Psych. 15(1), 72–101
 */
export function rankCorrelation(one, other) {
    return one.length < 2 ? Number.NaN : sampleCorrelation(ranksOf(one), ranksOf(other));
}
/** Rank of each number, the lowest first; ties have the mean of theirs. */
function ranksOf(values) {
    return values.map((value) => {
        const below = values.filter((other) => other < value).length;
        const equal = values.filter((other) => other === value).length;
        return below + (equal + 1) / 2;
    });
}

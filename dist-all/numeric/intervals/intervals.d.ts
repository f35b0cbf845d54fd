/** An estimate and the range that holds the truth with the level asked for. */
interface Interval {
    /** lower end; NaN when the values cannot tell */
    readonly low: number;
    /** upper end; NaN when the values cannot tell */
    readonly high: number;
    /** how it was made, in words for a reader */
    readonly method: string;
}
export interface MeanInterval extends Interval {
    readonly mean: number;
    /** standard deviation of the mean over repetitions of the whole experiment; NaN for a single value */
    readonly standardError: number;
}
export interface QuantileInterval extends Interval {
    /** the sample quantile */
    readonly quantile: number;
}
/**
 * The mean of independent runs, and the range that holds the true mean.
 *
 *     mean ± t(½ + level/2; n − 1) · s / √n
 *
 * Says how far luck has moved the mean, not how far single runs lie apart, and nothing of the model's faults.
 *
 * @param values - one number for each run
 * @param level - share of such ranges that hold the truth, strictly between 0 and 1
 * @source Student (1908), The probable error of a mean, Biometrika 6(1), 1–25. doi:10.1093/biomet/6.1.1
 */
export declare function meanInterval(values: readonly number[], level?: number): MeanInterval;
/**
 * A quantile of the runs (say the worst tenth), and the range that holds the true quantile whatever the
 * distribution: two of the sorted values, chosen by the binomial distribution of how many lie below it.
 *
 *     P(x₍ₗ₎ ≤ quantile ≤ x₍ᵤ₎) = P(l ≤ B < u) ≥ level, B ~ Binomial(n, probability)
 *
 * Each side is missed with chance (1 − level)/2 at most. With too few values an end is NaN.
 *
 * @param values - one number for each run
 * @param probability - which quantile, strictly between 0 and 1
 * @param level - share of such ranges that hold the truth, at least, strictly between 0 and 1
 * @source David & Nagaraja (2003), Order Statistics, 3rd ed., section 7.1. doi:10.1002/0471722162
 */
export declare function quantileInterval(values: readonly number[], probability: number, level?: number): QuantileInterval;
/**
 * The number below which Student's t falls with the given chance: the reach of a mean's interval in
 * standard errors.
 *
 * @param probability - strictly between 0 and 1
 * @param freedom - degrees of freedom, number of runs − 1, ≥ 1
 * @returns quantile, relative error below 1e-9
 */
export declare function studentQuantile(probability: number, freedom: number): number;
/**
 * Chance that luck alone moves a mean at least so far from zero, either way: the two-sided p-value of Student's t.
 *
 * @param t - mean divided by its standard error
 * @param freedom - degrees of freedom, number of runs − 1, ≥ 1
 * @returns 0–1
 */
export declare function studentChance(t: number, freedom: number): number;
export {};

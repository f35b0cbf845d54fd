/**
 * Waiting time until something that happens at rate 1: the exponential distribution, mean 1.
 *
 *     −ln u
 *
 * @param uniform - luck, strictly between 0 and 1
 * @returns a number > 0, relative error below 1e-11; divide by a rate to get a time
 */
export declare function exponentialOf(uniform: number): number;
/**
 * The unexplained part of a utility in logit choice: the standard Gumbel distribution, mean 0.5772
 * (Euler's constant), variance π²/6. Whoever has the largest utility plus Gumbel is chosen with logit
 * probability.
 *
 *     −ln(−ln u)
 *
 * @param uniform - luck, strictly between 0 and 1
 * @returns a number from −3.14 to 22.9 for uniforms of 32 bits, absolute error below 2e-11
 * @source McFadden (1974), Conditional logit analysis of qualitative choice behavior
 */
export declare function gumbelOf(uniform: number): number;
/**
 * The number below which a standard normal number falls with the given chance: luck → taste.
 *
 * Algorithm AS 241 (PPND16): a ratio of polynomials in the middle 85 %, in the tails another in √(−ln p).
 *
 * @param uniform - probability, strictly between 0 and 1
 * @returns standard normal quantile, absolute error below 1e-9
 * @source Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution,
 *   Applied Statistics 37(3), 477–484. doi:10.2307/2347330
 */
export declare function normalOf(uniform: number): number;
/**
 * Chance that a standard normal number is at most x.
 *
 * @param x - any number
 * @returns probability, 0–1, absolute error below 1e-14; in the lower tail also relative, below 1e-12
 * @source Hart (1968), Computer Approximations, algorithm 5666, in the form of West (2005), Better
 *   approximations to cumulative normal functions, Wilmott Magazine, May, 70–76
 */
export declare function normalCumulative(x: number): number;
/**
 * Height of the standard normal bell at x.
 *
 *     e^(−x²/2) / √(2π)
 */
export declare function normalDensity(x: number): number;
/**
 * Logarithm of the gamma function; ln (n − 1)! at a whole number n.
 *
 * @param x - a number > 0
 * @returns ln Γ(x), error below 1e-14 of its size or of 1
 * @source Lanczos (1964), A precision approximation of the gamma function, SIAM J. Numer. Anal. B 1, 86–96,
 *   with g = 7 and the nine coefficients of P. Godfrey
 */
export declare function logGamma(x: number): number;
/**
 * Chance that a gamma-distributed number (scale 1) is at most x: the regularised incomplete gamma function.
 *
 * @param x - a number ≥ 0
 * @param shape - shape = mean = variance, > 0
 * @returns probability, 0–1
 * @source power series below shape + 1, continued fraction (Lentz) above: Abramowitz & Stegun (1964), 6.5.29 and 6.5.31
 */
export declare function gammaCumulative(x: number, shape: number): number;
/**
 * The number below which a gamma-distributed number (scale 1, mean = shape) falls with the given chance.
 * How often people need something varies like this: a few need it weekly, many once a year.
 *
 * A first guess (Wilson–Hilferty; for small shapes the leading power), then Halley steps.
 *
 * @param probability - strictly between 0 and 1
 * @param shape - shape = mean = variance, 0.1 to 50; a coefficient of variation v is shape 1 / v²
 * @returns a number ≥ 0, relative error below 1e-6
 */
export declare function gammaQuantile(probability: number, shape: number): number;
/**
 * Cumulative shares as whole numbers, for drawing one of several things by comparing 32 random bits:
 * `indexAt(thresholds, bits)`. Thing k is drawn when the bits lie above threshold k − 1 and not above k.
 *
 * @param weights - relative weights ≥ 0, at least one above 0; they need not sum to 1
 * @returns thresholds, never decreasing, the last 2³² − 1; shape [weights]
 * @throws {RangeError} if a weight is negative or not a number, or none is above 0
 */
export declare function cumulativeThresholds(weights: ArrayLike<number>): Uint32Array;
/**
 * Which thing 32 random bits draw: the first whose threshold is not below them.
 *
 * The bits 0 count as 1, so that a leading weight of 0 is never drawn.
 *
 * @param thresholds - from `cumulativeThresholds` or `poissonThresholds`
 * @param bits - an unsigned integer, 0 to 2³² − 1
 * @returns an index, 0 to length − 1
 */
export declare function indexAt(thresholds: Uint32Array, bits: number): number;
/**
 * Thresholds for drawing a Poisson count with `indexAt`: how many times something happened in a day.
 *
 *     P(count ≤ k) · 2³²
 *
 * @param mean - expected count, 0 to 700
 * @param most - largest count that can be drawn; all larger counts are drawn as this one
 * @returns thresholds, the last 2³² − 1; shape [most + 1]
 */
export declare function poissonThresholds(mean: number, most: number): Uint32Array;

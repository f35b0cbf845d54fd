/** How a real series keeps away from the model: relative, and it lasts. */
export interface Discrepancy {
    /** part of it that is left after one period, 0 to below 1 */
    readonly persistence: number;
    /** its standard deviation in the long run, relative to the root of what the model gives */
    readonly size: number;
}
/** What is known of the discrepancy after the last period. */
export interface Filtered {
    /** logarithm of the likelihood of the whole series */
    readonly logLikelihood: number;
    readonly mean: number;
    readonly variance: number;
}
/**
 * Follows the discrepancy between roots of observed counts and of modelled ones by Kalman's filter.
 *
 *     √y_t = g_t (1 + d_t) + ε_t,   d_t = φ d_(t−1) + η_t,   d ~ N(0, σ²) in the long run,   ε_t ~ N(0, noise_t)
 *
 * @param roots - √y_t; NaN where nothing was observed
 * @param modelled - g_t, roots of what the model gives
 * @param noise - variance of luck of each root: a quarter for a count
 * @source Kalman (1960), A new approach to linear filtering and prediction problems, J. Basic Eng. 82(1), 35–45; of
 *   discrepancy, Kennedy & O'Hagan (2001), Bayesian calibration of computer models, J. R. Stat. Soc. B 63(3), 425–464
 */
export declare function filterDiscrepancy(roots: readonly number[], modelled: readonly number[], noise: readonly number[], { persistence, size }: Discrepancy): Filtered;

/** How far forecasts miss: a variance, and how well it is known. */
export interface ErrorScale {
    readonly variance: number;
    /** degrees of freedom of Student's t */
    readonly freedom: number;
}
/**
 * The size of one-step errors, kept honest where few were seen: a series that never moved may still move.
 *
 *     s² = (2 · (¼ ȳ)² + Σe²) / (2 + n),   degrees of freedom 2 + n − parameters, at least 2
 *
 * A scaled inverse χ² prior of two degrees of freedom: with 3 points the forecast is as wide as Student's t with few
 * degrees of freedom, with 100 points that never moved a thirtieth of the mean.
 *
 * @param errors - one-step errors; NaN where nothing was observed
 * @param history - the series, whose mean size gives the errors expected beforehand
 * @param parameters - how many were estimated from the same errors
 * @source Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.6
 */
export declare function errorScale(errors: readonly number[], history: readonly number[], parameters: number): ErrorScale;

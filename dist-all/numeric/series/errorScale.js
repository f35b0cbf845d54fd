/** Before the first error is seen, forecasts miss by about this share of the series' mean size. */
const SHARE = 0.25;
/** What is known of the size of errors beforehand counts as much as so many errors seen. */
const WORTH = 2;
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
export function errorScale(errors, history, parameters) {
    const seen = errors.filter(Number.isFinite);
    const values = history.filter(Number.isFinite);
    const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, values.length);
    const expected = WORTH * SHARE * SHARE * size * size;
    const squares = seen.reduce((sum, error) => sum + error * error, 0);
    return {
        variance: (expected + squares) / (WORTH + Math.max(1, seen.length - parameters)),
        freedom: Math.max(2, WORTH + seen.length - parameters),
    };
}

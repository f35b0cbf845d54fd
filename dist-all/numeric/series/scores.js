/**
 * Pinball loss: what a value at a chance costs; least where the truth falls below it with just that chance.
 *
 *     (y − q) · τ  where y ≥ q,   (q − y) · (1 − τ)  where y < q
 *
 * @param value - q, the value forecast
 * @param chance - τ, that the truth falls below it, 0 to 1
 * @param truth - y
 * @source Koenker & Bassett (1978), Regression quantiles, Econometrica 46(1), 33–50
 */
export function pinballLoss(value, chance, truth) {
    return truth >= value ? (truth - value) * chance : (value - truth) * (1 - chance);
}
/**
 * The continuous ranked probability score of a sample: how far a whole distribution lies from what came. In the unit of
 * what is forecast; for a single value the absolute error.
 *
 *     CRPS = E|X − y| − ½ E|X − X′| = (2 / n²) Σ (x₍ᵢ₎ − y)(n · 1{y < x₍ᵢ₎} − i + ½)
 *
 * @param sorted - equally likely values, rising
 * @param truth - what came
 * @source Gneiting & Raftery (2007), Strictly proper scoring rules, prediction, and estimation, J. Am. Stat. Assoc. 102,
 *   359–378; the sum: Laio & Tamea (2007), Hydrol. Earth Syst. Sci. 11, 1267–1277
 */
export function crps(sorted, truth) {
    const count = sorted.length;
    let sum = 0;
    for (let at = 0; at < count; ++at)
        sum += (sorted[at] - truth) * ((truth < sorted[at] ? count : 0) - at - 0.5);
    return (2 * sum) / (count * count);
}
/**
 * What an interval costs: its width, and what the truth lies beside it, dearer the surer it was.
 *
 *     (high − low) + (2 / α) · (low − y)⁺ + (2 / α) · (y − high)⁺,   α = 1 − level
 *
 * @source Gneiting & Raftery (2007), section 6.2
 */
export function intervalScore({ level, low, high }, truth) {
    return high - low + (2 / (1 - level)) * (Math.max(0, low - truth) + Math.max(0, truth - high));
}
/**
 * The weighted interval score of a median and some intervals, near the CRPS and in the same unit.
 *
 *     WIS = (½ |y − median| + Σ (α / 2) · score of interval) / (K + ½)
 *
 * @param median - the middle
 * @param intervals - K of them
 * @param truth - what came
 * @source Bracher, Ray, Gneiting & Reich (2021), Evaluating epidemic forecasts in an interval format, PLoS Comput. Biol.
 *   17(2), e1008618
 */
export function weightedIntervalScore(median, intervals, truth) {
    const weighed = intervals.reduce((sum, interval) => sum + ((1 - interval.level) / 2) * intervalScore(interval, truth), Math.abs(truth - median) / 2);
    return weighed / (intervals.length + 0.5);
}
/**
 * The yardstick of the mean absolute scaled error (MASE): how far the naive forecast missed within the past. An error
 * over it is below 1 where a forecast does better than that.
 *
 *     mean |y(t) − y(t − m)|,  t = m + 1 … n
 *
 * @param history - the past alone; NaN where nothing was seen
 * @param season - m, 1 for the value before
 * @returns NaN for fewer than m + 1 values; 0 for a series that never moved
 * @source Hyndman & Koehler (2006), Another look at measures of forecast accuracy, Int. J. Forecasting 22(4), 679–688
 */
export function naiveError(history, season = 1) {
    const moves = history
        .slice(season)
        .map((value, at) => Math.abs(value - history[at]))
        .filter(Number.isFinite);
    return moves.length === 0 ? Number.NaN : moves.reduce((sum, move) => sum + move, 0) / moves.length;
}

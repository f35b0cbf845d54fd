import { log } from "../functions/deterministicMath.js";
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
export function filterDiscrepancy(roots, modelled, noise, { persistence, size }) {
    const fresh = size * size * (1 - persistence * persistence);
    let [mean, variance, sum] = [0, size * size, 0];
    for (let at = 0; at < roots.length; ++at) {
        if (at > 0)
            [mean, variance] = [persistence * mean, persistence * persistence * variance + fresh];
        if (!Number.isFinite(roots[at]))
            continue;
        const reach = modelled[at];
        const surprise = roots[at] - reach * (1 + mean);
        const spread = reach * reach * variance + noise[at];
        sum -= 0.5 * (log(2 * Math.PI * spread) + (surprise * surprise) / spread);
        const gain = (variance * reach) / spread;
        mean += gain * surprise;
        variance -= gain * reach * variance;
    }
    return { logLikelihood: sum, mean, variance };
}

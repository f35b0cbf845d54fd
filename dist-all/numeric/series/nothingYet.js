import { LEVELS } from "./forecast.js";
/**
 * What may come where nothing ever came: a count whose rate is not known to be nought.
 *
 *     rate ~ Gamma(½, n);   count ~ negative binomial,  P(0) = √(n / (n + 1))
 *
 * Jeffreys's prior after n steps without any. After 10 steps something comes in the next one with chance 5 %.
 *
 * @param steps - steps seen, all of them 0; n ≥ 1
 * @param horizon - steps ahead
 * @source Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.6
 */
export function nothingYet(steps, horizon) {
    const values = new Float64Array(LEVELS.length);
    let chance = Math.sqrt(steps / (steps + 1));
    let below = chance;
    let count = 0;
    LEVELS.forEach((level, at) => {
        while (below < level) {
            chance *= (count + 0.5) / ((count + 1) * (steps + 1));
            ++count;
            below += chance;
        }
        values[at] = count;
    });
    const quantiles = Array.from({ length: horizon }, () => values);
    return {
        quantiles,
        together: quantiles.map((_, a) => Float64Array.from(quantiles, (__, b) => (a === b ? 1 : 1 / (steps + 1)))),
    };
}

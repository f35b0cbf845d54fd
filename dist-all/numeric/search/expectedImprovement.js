import { normalCumulative, normalDensity } from "../functions/distributions.js";
/**
 * How much better than the best so far a point may be expected to be, counting nothing where it is worse.
 *
 *     E[max(0, f − best)] = (m − best) Φ(z) + s φ(z),   z = (m − best) / s
 *
 * @param best - highest mean that the surface has at a point measured; not a measurement, for that would be luck's
 * @returns ≥ 0, in the unit of the values
 * @source Jones, Schonlau & Welch (1998), Efficient global optimization, J. Global Optim. 13, 455–492.
 *   doi:10.1023/A:1008306431147
 */
export function expectedImprovement({ mean, deviation }, best) {
    const gain = mean - best;
    if (deviation === 0)
        return Math.max(0, gain);
    const z = gain / deviation;
    return Math.max(0, gain * normalCumulative(z) + deviation * normalDensity(z));
}
/** Chance that the surface is within bounds at a point, 0–1. */
export function chanceWithin({ mean, deviation }, low, high) {
    if (deviation === 0)
        return mean >= low && mean <= high ? 1 : 0;
    const below = (bound) => Number.isFinite(bound) ? normalCumulative((bound - mean) / deviation) : bound > 0 ? 1 : 0;
    return Math.max(0, below(high) - below(low));
}

/**
 * How many independent draws a walk's draws are worth for their mean.
 *
 *     n / (1 + 2 Σ ρ),   ρ summed in neighbouring pairs until a pair is no longer positive, pairs never rising
 *
 * @param draws - one number after the other
 * @returns from 1 to as many as there are draws; as many as there are where they never vary
 * @source Geyer (1992), Practical Markov chain Monte Carlo, Statistical Science 7(4), 473–483, initial monotone sequence
 */
export function effectiveSampleSize(draws) {
    const count = draws.length;
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / count;
    const around = draws.map((draw) => draw - mean);
    const covariance = (lag) => {
        let sum = 0;
        for (let at = lag; at < count; ++at)
            sum += around[at] * around[at - lag];
        return sum / count;
    };
    const variance = covariance(0);
    if (!(variance > 0))
        return count;
    let [sum, before] = [0, Number.POSITIVE_INFINITY];
    for (let lag = 0; lag + 1 < count; lag += 2) {
        const pair = Math.min(before, (covariance(lag) + covariance(lag + 1)) / variance);
        if (pair <= 0)
            break;
        sum += pair;
        before = pair;
    }
    return Math.min(count, Math.max(1, count / Math.max(1, 2 * sum - 1)));
}

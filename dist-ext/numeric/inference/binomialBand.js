import { exp, log, log1p } from "../functions/deterministicMath.js";
import { logGamma } from "../functions/distributions.js";
/**
 * Counts between which a binomial number stays with at least a chance: as few as leave out at most half of the rest on
 * either side.
 *
 * @param trials - at least 1
 * @param chance - of each, strictly between 0 and 1
 * @param level - strictly between 0 and 1
 */
export function binomialBand(trials, chance, level) {
    const tail = (1 - level) / 2;
    let [below, low, high] = [0, -1, -1];
    for (let count = 0; count <= trials && high < 0; ++count) {
        below += probabilityOf(count, trials, chance);
        if (low < 0 && below > tail)
            low = count;
        if (below >= 1 - tail)
            high = count;
    }
    return [low, high < 0 ? trials : high];
}
function probabilityOf(count, trials, chance) {
    const ways = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
    return exp(ways + count * log(chance) + (trials - count) * log1p(-chance));
}

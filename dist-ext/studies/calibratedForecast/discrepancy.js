import { filterDiscrepancy, } from "../../numeric/inference/autoregressiveDiscrepancy.js";
import { exp } from "../../numeric/functions/deterministicMath.js";
import { normalOf } from "../../numeric/functions/distributions.js";
import { childKeyHigh, childKeyLow, randomBits, toUniform, } from "../../numeric/luck/random.js";
/** How a series may keep away from the model: hardly or for long, not at all or by a sixth. */
const GRID = [
    { persistence: 0.6, size: 0 },
    ...[0.6, 0.9, 0.98].flatMap((persistence) => [0.02, 0.04, 0.08, 0.16].map((size) => ({ persistence, size }))),
];
/**
 * How far reality will keep away from a run in the periods that come: by what it did in those that were observed. Sizes
 * and persistences that explain the past better are drawn more often.
 *
 *     y = m (1 + d)²,   d_t = φ d_(t−1) + η_t
 *
 * @param key - luck of this series in this run
 * @returns what the run's counts are to be multiplied by, period by period
 */
export function drawDiscrepancy({ observed, modelled, scale }, periods, key) {
    const roots = observed.map((value) => (value >= 0 ? Math.sqrt(value) : Number.NaN));
    const reach = modelled.map((value) => Math.sqrt(Math.max(0, value)));
    // Roots of counts scatter by a quarter; those of a run that stands for more people by as much more.
    const noise = reach.map(() => (1 + scale) / 4);
    const filtered = GRID.map((one) => filterDiscrepancy(roots, reach, noise, one));
    const chosen = chosenFrom(filtered, uniformAt(key, 0));
    const { persistence, size } = GRID[chosen];
    const fresh = size * Math.sqrt(1 - persistence * persistence);
    const { mean, variance } = filtered[chosen];
    let apart = mean + Math.sqrt(Math.max(0, variance)) * normalOf(uniformAt(key, 1));
    return Array.from({ length: periods }, (_, period) => {
        apart = persistence * apart + fresh * normalOf(uniformAt(key, 2 + period));
        const root = Math.max(0, 1 + apart);
        return root * root;
    });
}
/** Draws one of the grid by how well it explains the past. */
function chosenFrom(filtered, uniform) {
    const best = Math.max(...filtered.map(({ logLikelihood }) => logLikelihood));
    const weights = filtered.map(({ logLikelihood }) => exp(logLikelihood - best));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let left = uniform * all;
    const found = weights.findIndex((weight) => {
        left -= weight;
        return left <= 0;
    });
    return found < 0 ? weights.length - 1 : found;
}
function uniformAt({ high, low }, address) {
    return toUniform(randomBits(high, low, address));
}
/** The key of one series of one run, so that no two share their luck. */
export function seriesKey({ high, low }, run, series) {
    const [ownHigh, ownLow] = [childKeyHigh(high, low, run), childKeyLow(high, low, run)];
    return { high: childKeyHigh(ownHigh, ownLow, series), low: childKeyLow(ownHigh, ownLow, series) };
}

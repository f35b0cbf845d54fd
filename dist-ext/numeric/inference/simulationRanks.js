import { gammaCumulative } from "../functions/distributions.js";
/**
 * The part of draws that lies below the truth: even over 0–1 in a calibration that is neither too sure nor too timid.
 *
 * @param draws - independent draws, or a walk's draws thinned until they nearly are
 */
export function rankOf(draws, truth) {
    const below = draws.filter((draw) => draw < truth).length;
    const same = draws.filter((draw) => draw === truth).length;
    return (below + same / 2) / draws.length;
}
/**
 * Chance that even ranks would look as uneven as these, by the χ² of equal bins. Below a hundredth, intervals are not
 * to be believed as they stand.
 *
 * @param ranks - each 0–1
 * @param bins - number of equal bins, at least 2; at least five ranks should fall into each
 * @source Talts, Betancourt, Simpson, Vehtari & Gelman (2018), Validating Bayesian inference algorithms with
 *   simulation-based calibration, arXiv:1804.06788; Pearson (1900), Phil. Mag. 50, 157–175
 */
export function evennessChance(ranks, bins) {
    const expected = ranks.length / bins;
    const counts = binCounts(ranks, bins);
    const square = counts.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
    return 1 - gammaCumulative(square / 2, (bins - 1) / 2);
}
/** How many ranks fall into each of equal bins. */
export function binCounts(ranks, bins) {
    const counts = Array.from({ length: bins }, () => 0);
    for (const rank of ranks)
        ++counts[Math.min(bins - 1, Math.floor(rank * bins))];
    return counts;
}

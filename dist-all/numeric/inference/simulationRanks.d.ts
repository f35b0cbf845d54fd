/**
 * The part of draws that lies below the truth: even over 0–1 in a calibration that is neither too sure nor too timid.
 *
 * @param draws - independent draws, or a walk's draws thinned until they nearly are
 */
export declare function rankOf(draws: readonly number[], truth: number): number;
/**
 * Chance that even ranks would look as uneven as these, by the χ² of equal bins. Below a hundredth, intervals are not
 * to be believed as they stand.
 *
 * @param ranks - each 0–1
 * @param bins - number of equal bins, at least 2; at least five ranks should fall into each
 * @source Talts, Betancourt, Simpson, Vehtari & Gelman (2018), Validating Bayesian inference algorithms with
 *   simulation-based calibration, arXiv:1804.06788; Pearson (1900), Phil. Mag. 50, 157–175
 */
export declare function evennessChance(ranks: readonly number[], bins: number): number;
/** How many ranks fall into each of equal bins. */
export declare function binCounts(ranks: readonly number[], bins: number): number[];

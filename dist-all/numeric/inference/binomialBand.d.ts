/**
 * Counts between which a binomial number stays with at least a chance: as few as leave out at most half of the rest on
 * either side.
 *
 * @param trials - at least 1
 * @param chance - of each, strictly between 0 and 1
 * @param level - strictly between 0 and 1
 */
export declare function binomialBand(trials: number, chance: number, level: number): [low: number, high: number];

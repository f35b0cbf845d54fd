/**
 * How many independent draws a walk's draws are worth for their mean.
 *
 *     n / (1 + 2 Σ ρ),   ρ summed in neighbouring pairs until a pair is no longer positive, pairs never rising
 *
 * @param draws - one number after the other
 * @returns from 1 to as many as there are draws; as many as there are where they never vary
 * @source Geyer (1992), Practical Markov chain Monte Carlo, Statistical Science 7(4), 473–483, initial monotone sequence
 */
export declare function effectiveSampleSize(draws: readonly number[]): number;

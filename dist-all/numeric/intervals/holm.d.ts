/**
 * Chances of being fooled, corrected for having looked many times: calling everything below 5 % a finding then brings
 * one false finding or more in at most 5 % of the experiments.
 *
 *     adjusted of the k-th smallest = max over j ≤ k: min(1, (m − j + 1) · p_j)
 *
 * @param chances - p-values, 0–1; NaN (nothing to test) counts as 1
 * @returns adjusted p-values, in the same order
 * @source Holm (1979), A simple sequentially rejective multiple test procedure, Scand. J. Stat. 6(2), 65–70
 */
export declare function holm(chances: readonly number[]): number[];

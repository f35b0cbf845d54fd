export interface SelectionOptions {
    /** runs of the first stage, from which variances are taken, ≥ 2 */
    readonly firstStage: number;
    /** the smallest difference worth telling apart, > 0 */
    readonly indifference: number;
    /** chance to keep the best if it is better than all others by `indifference`, strictly between 0 and 1 */
    readonly level: number;
}
/**
 * The plans that may still be the best, by a procedure that drops losers as soon as they are clearly worse.
 *
 *     i stays while mean_i ≥ mean_l − W_il for all l,   W_il = max(0, (h² S²_il / δ − δ r) / 2r),
 *     h² = (n₀ − 1) ((2 (1 − level) / (k − 1))^(−2/(n₀−1)) − 1)
 *
 * with r runs, the variance S²_il of the differences in the first n₀ of them, and δ the indifference. Runs that share
 * their luck make S² small, so pairing saves runs here too.
 *
 * @param outcomes - higher is better; a plan dropped earlier may have fewer runs; shape [plans][runs]
 * @returns numbers of the plans that stay, in ascending order; at least one
 * @source Kim & Nelson (2001), A fully sequential procedure for indifference-zone selection in simulation, ACM TOMACS
 *   11(3), 251–273. doi:10.1145/502109.502111
 */
export declare function stillBest(outcomes: readonly (readonly number[])[], { firstStage, indifference, level }: SelectionOptions): number[];

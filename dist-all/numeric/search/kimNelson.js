import { sampleVariance } from "simple-statistics";
import { pow } from "../functions/deterministicMath.js";
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
export function stillBest(outcomes, { firstStage, indifference, level }) {
    const count = outcomes.length;
    let staying = outcomes.map((_, plan) => plan);
    if (count < 2 || Math.min(...outcomes.map((own) => own.length)) < firstStage)
        return staying;
    const freedom = firstStage - 1;
    const h2 = freedom * (pow((2 * (1 - level)) / (count - 1), -2 / freedom) - 1);
    const variances = outcomes.map((one) => outcomes.map((other) => sampleVariance(one.slice(0, firstStage).map((value, run) => value - other[run]))));
    for (let runs = firstStage; staying.length > 1; ++runs) {
        if (staying.some((plan) => outcomes[plan].length < runs))
            return staying;
        const mean = (plan) => outcomes[plan].slice(0, runs).reduce((sum, value) => sum + value, 0) / runs;
        const reach = (one, other) => Math.max(0, ((h2 * variances[one][other]) / indifference - indifference * runs) / (2 * runs));
        const means = new Map(staying.map((plan) => [plan, mean(plan)]));
        const at = (plan) => means.get(plan) ?? Number.NEGATIVE_INFINITY;
        const before = staying;
        const kept = before.filter((plan) => before.every((other) => other === plan || at(plan) >= at(other) - reach(plan, other)));
        staying = kept.length > 0 ? kept : before;
        // Plans that are equal to the last bit are never told apart: one of them is as good as the other.
        if (before.every((plan) => before.every((other) => other === plan || (reach(plan, other) === 0 && at(plan) === at(other)))))
            return staying.slice(0, 1);
    }
    return staying;
}

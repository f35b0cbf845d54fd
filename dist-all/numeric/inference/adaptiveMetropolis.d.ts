import { type RandomKey } from "../luck/random.ts";
/** Where a walk over places of likelihood begins and how long it goes on. */
export interface Walk {
    readonly start: readonly number[];
    /** steps that count */
    readonly steps: number;
    /** steps before them, in which the walk finds its place and its stride */
    readonly warmUp: number;
    /** standard deviation of the first steps; 0.3 unless given */
    readonly stride?: number;
}
/** Draws from a distribution, one after the other; neighbours are alike. */
export interface Chain {
    /** shape [steps][unknowns] */
    readonly draws: readonly Float64Array[];
    /** the likeliest place met, warm-up included */
    readonly best: Float64Array;
    /** share of steps that were taken */
    readonly acceptance: number;
}
/**
 * Draws from a distribution that is known up to a constant, by a walk whose steps take the shape of where it has been.
 *
 *     step ~ N(0, 2.38²/d · (C + ε I)),   taken with chance min(1, e^(change of ln density))
 *
 * Step number n draws from addresses of its own, so that equal keys walk equal ways.
 *
 * @param logDensity - logarithm of the density at a place, up to a constant; −Infinity where it is 0
 * @source Haario, Saksman & Tamminen (2001), An adaptive Metropolis algorithm, Bernoulli 7(2), 223–242; the factor 2.38²/d
 *   is Gelman, Roberts & Gilks (1996), Bayesian Statistics 5, 599–607
 */
export declare function adaptiveMetropolis(logDensity: (place: Float64Array) => number, { start, steps, warmUp, stride }: Walk, key: RandomKey): Chain;

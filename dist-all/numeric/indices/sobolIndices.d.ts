import type { RandomKey } from "../luck/random.ts";
/** An estimate with its interval. */
interface Estimate {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly standardError: number;
}
/** What one input has to do with the variance of the output. */
export interface SobolIndex {
    /** share of the variance that goes when this input is fixed: what it does by itself */
    readonly first: Estimate;
    /** share that stays when all others are fixed: what it does by itself and together with others */
    readonly total: Estimate;
}
/**
 * The points at which a function must be computed for its Sobol' indices: row after row, in each row A, then A with
 * each coordinate in turn taken from B, then B, where A and B are two points that have nothing to do with each other.
 *
 * @param rows - best a power of two
 * @param dimensions - number of inputs, from 1 to 16
 * @returns shape [rows × (dimensions + 2)][dimensions], each strictly between 0 and 1
 * @source Saltelli, Annoni, Azzini, Campolongo, Ratto & Tarantola (2010), Variance based sensitivity analysis of model
 *   output, Comput. Phys. Commun. 181(2), 259–270. doi:10.1016/j.cpc.2009.09.018
 */
export declare function saltelliDesign(rows: number, dimensions: number, key: RandomKey): number[][];
/**
 * First-order and total Sobol' indices of a function whose inputs are independent.
 *
 *     first  S_i = mean(f(B) (f(A with i of B) − f(A))) / V        Saltelli et al. (2010)
 *     total  T_i = mean((f(A) − f(A with i of B))²) / 2V           Jansen (1999)
 *
 * V is the variance over A and B. Values are centred before, which changes nothing in what the first is an estimate of
 * and takes most of its error. Both may fall outside 0 to 1 by their error.
 *
 * @param values - the function at the points of `saltelliDesign`, in their order; rows with NaN are left out
 * @param dimensions - number of inputs
 * @returns one for each input; NaN if the function does not vary
 * @source Jansen (1999), Analysis of variance designs for model output, Comput. Phys. Commun. 117, 35–43.
 *   doi:10.1016/S0010-4655(98)00154-4
 */
export declare function sobolIndices(values: readonly number[], dimensions: number, options: {
    readonly level: number;
    readonly key: RandomKey;
    readonly resamples?: number;
}): SobolIndex[];
export {};

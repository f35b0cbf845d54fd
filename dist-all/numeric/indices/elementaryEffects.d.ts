import { type RandomKey } from "../luck/random.ts";
/** Two computations of a function that differ in one input. */
export interface Jump {
    /** change of the input, in parts of its range; not 0 */
    readonly change: number;
    /** change of the output */
    readonly difference: number;
}
/** What an input does to the output, per whole range of the input. */
export interface ElementaryEffect {
    /** μ: mean effect; effects of different signs cancel */
    readonly mean: number;
    /** μ*: mean size of the effect, whatever its sign */
    readonly size: number;
    readonly sizeLow: number;
    readonly sizeHigh: number;
    /** σ: standard deviation of the effect over the cube; 0 for an input that always does the same */
    readonly deviation: number;
    /** jumps behind the numbers */
    readonly jumps: number;
}
/**
 * Walks through the cube in which every input jumps once, by a little more than half its range: the points at which a
 * function must be computed for its elementary effects.
 *
 * Walks are independent of each other, so intervals over them are what they say; those that are chosen for being far
 * apart (Campolongo et al. 2007) are not.
 *
 * @param trajectories - number of walks
 * @param dimensions - number of inputs
 * @param levels - values that an input takes, even, ≥ 2
 * @returns walk after walk; shape [trajectories × (dimensions + 1)][dimensions], from 0 to 1
 * @throws {RangeError} if the number of levels is odd: some values would be met more often than others
 * @source Morris (1991), Factorial sampling plans for preliminary computational experiments, Technometrics 33(2),
 *   161–174. doi:10.1080/00401706.1991.10484804
 */
export declare function morrisTrajectories(trajectories: number, dimensions: number, levels: number, key: RandomKey): number[][];
/**
 * The jumps within walks, sorted by the input that jumps; those from or to NaN are left out.
 *
 * @param points - walk after walk, in parts of the ranges; they need not lie exactly where `morrisTrajectories` put them
 * @param values - the function at each point
 */
export declare function jumpsOfTrajectories(points: readonly (readonly number[])[], values: readonly number[], dimensions: number): Jump[][];
/**
 * Elementary effects of one input.
 *
 *     effect = difference / change,   μ = mean(effect),   μ* = mean(|effect|),   σ = standard deviation(effect)
 *
 * @param level - level of the interval of μ*, strictly between 0 and 1
 * @source Campolongo, Cariboni & Saltelli (2007), An effective screening design for sensitivity analysis of large
 *   models, Environ. Model. Softw. 22(10), 1509–1518, for μ*. doi:10.1016/j.envsoft.2006.10.004
 */
export declare function elementaryEffect(jumps: readonly Jump[], level: number): ElementaryEffect;

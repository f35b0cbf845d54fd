import { type LowerTriangle } from "./lowerTriangle.ts";
/** What runs at places of the unit cube gave: the statistics of each. */
export interface DesignRuns {
    /** shape [runs][unknowns], each 0–1 */
    readonly places: readonly ArrayLike<number>[];
    /** shape [runs][statistics] */
    readonly statistics: readonly ArrayLike<number>[];
}
/** A quadratic surface for each statistic, and how runs scatter around all of them together. */
export interface QuadraticEmulator {
    readonly unknowns: number;
    readonly count: number;
    /** degrees of freedom ν = runs − basis − statistics + 1 */
    readonly freedom: number;
    /** coefficients; shape [basis, statistics] */
    readonly coefficients: Float64Array;
    /** triangle of the sums of squares and products of residuals, S */
    readonly scatter: LowerTriangle;
    /** triangle of P′P, the basis functions of all runs multiplied */
    readonly information: LowerTriangle;
}
/** Runs that an emulator takes at least, so that the scatter is known by some ten degrees of freedom. */
export declare function leastRuns(unknowns: number, statistics: number): number;
/**
 * Regresses each statistic on the quadratic basis of the unknowns: every run, wherever it was made, tells of every other
 * place, and what the surfaces leave over is luck.
 *
 *     B = (P′P)⁻¹ P′ s,   R = s − P B,   S = R′R
 *
 * @throws {RangeError} where there are too few runs, or one statistic is a sum of others
 */
export declare function fitEmulator({ places, statistics }: DesignRuns): QuadraticEmulator;
/** What runs at a place give on average, by the surfaces. */
export declare function emulatedMean({ count, coefficients }: QuadraticEmulator, basis: Float64Array): Float64Array;

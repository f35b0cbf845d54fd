import type { Prediction } from "./gaussianProcess.ts";
/**
 * How much better than the best so far a point may be expected to be, counting nothing where it is worse.
 *
 *     E[max(0, f − best)] = (m − best) Φ(z) + s φ(z),   z = (m − best) / s
 *
 * @param best - highest mean that the surface has at a point measured; not a measurement, for that would be luck's
 * @returns ≥ 0, in the unit of the values
 * @source Jones, Schonlau & Welch (1998), Efficient global optimization, J. Global Optim. 13, 455–492.
 *   doi:10.1023/A:1008306431147
 */
export declare function expectedImprovement({ mean, deviation }: Prediction, best: number): number;
/** Chance that the surface is within bounds at a point, 0–1. */
export declare function chanceWithin({ mean, deviation }: Prediction, low: number, high: number): number;

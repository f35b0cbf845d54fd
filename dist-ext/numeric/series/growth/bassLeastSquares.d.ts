import type { Forecast } from "../forecast.ts";
/** A market's first purchases. */
export interface BassEstimate {
    /** innovation, chance a step */
    readonly p: number;
    /** imitation, chance a step */
    readonly q: number;
    /** all who will ever buy */
    readonly m: number;
    /** sum of squared errors */
    readonly squares: number;
}
/**
 * Bass's curve by least squares: p, q and the size of the market as the sales so far would have them.
 *
 *     least Σ (y(t) − m [F(t) − F(t − 1)])²
 *
 * Levenberg and Marquardt's search over ln p, ln q and ln m, from several starts. As long as the peak has not passed, the
 * market is taken for hardly larger than what was sold (Van den Bulte & Lilien 1997): a baseline, no advice.
 *
 * @param history - sales of each step since launch, at least four
 * @source Srinivasan & Mason (1986), Nonlinear least squares estimation of new product diffusion models, Marketing Science
 *   5(2), 169–178
 */
export declare function fitBass(history: readonly number[]): BassEstimate;
/**
 * Bass's curve by least squares, gone on with, with the doubt about p, q and m by linear propagation.
 *
 * @param history - sales of each step since launch, at least four, not all zero
 * @param horizon - steps ahead
 */
export declare function bassLeastSquares(history: readonly number[], horizon: number): Forecast;

import { type RandomKey } from "../../luck/random.ts";
/** How a market fills. */
export type CurveForm = "bass" | "nui" | "gompertz";
/** Markets as likely beforehand as those of products that were studied: so many are drawn. */
export declare const DRAWS = 40000;
/** Markets drawn from what is known beforehand, and how far each has filled. */
export interface CurveDraws {
    /** √(F(t) − F(t − 1)) of draw d at step t: at [t][d] */
    rates(step: number): Float32Array;
    /** normal scores of the size of the market, one for each draw */
    readonly sizes: Float32Array;
}
/**
 * 40,000 markets as likely as those that were studied.
 *
 * - `bass`: F′ = (p + q F)(1 − F)
 * - `nui`: F′ = (p + q F^(1 + δ))(1 − F), influence that is not uniform: with δ > 0 a market begins slowly and ends fast
 * - `gompertz`: F = e^(−b e^(−k t)) from its value at 0 on, with the time and height of Bass's peak for the same p and q:
 *   k = e (p + q)² / (4 q), b = e^(k t*), t* = ln(q / p) / (p + q)
 *
 * @param form - which curve
 * @param years - length of a step in years: p and q are chances a year
 * @source ln p ~ N(ln .016, 1): Van den Bulte (2002), Want to know how diffusion speed varies across countries and products?,
 *   Visions 26(4); ln q ~ N(ln .38, .45): Sultan, Farley & Lehmann (1990), A meta-analysis of applications of diffusion
 *   models, J. Marketing Research 27(1), 70–77; NUI: Easingwood, Mahajan & Muller (1983), A nonuniform influence innovation
 *   diffusion model, Marketing Science 2(3), 273–295; Gompertz: Meade & Islam (2006), Modelling and forecasting the diffusion
 *   of innovation, Int. J. Forecasting 22(3), 519–545
 */
export declare function drawCurves(form: CurveForm, years: number, key: RandomKey): CurveDraws;
/**
 * The share of a market a step later where influence is not uniform: F′ = (p + q F^(1 + δ))(1 − F), by Runge and Kutta's
 * method of the fourth order, once a step.
 *
 * @param p - innovation, chance a step
 * @param q - imitation, chance a step
 * @param delta - δ, 0 for Bass's curve
 * @param share - F before the step, 0 to 1
 */
export declare function nuiStep(p: number, q: number, delta: number, share: number): number;

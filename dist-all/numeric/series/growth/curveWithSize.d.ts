import { type RandomKey } from "../../luck/random.ts";
import { type CurveDraws } from "./curvePriors.ts";
import { type Forecast } from "../forecast.ts";
/**
 * A new product's sales from what is known of products beforehand, of how many could buy it, and of its sales so far, be
 * they none at all.
 *
 *     √y(t) = √m · √(F(t) − F(t − 1)) + e(t),   e(t) = .6 e(t − 1) + luck,   ln m ~ N(ln(.5 · size), .5)
 *
 * Each of 40,000 markets drawn beforehand weighs as much as it makes the sales so far likely (the size of the errors
 * integrated out); 4,000 futures are drawn of them.
 *
 * @param history - sales of each step since launch, none at all or more; 0 or above
 * @param horizon - steps ahead
 * @param draws - markets, from `drawCurves`
 * @param size - how many could buy at most, in the unit of the sales
 * @source importance weights: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 10.4
 */
export declare function curveWithSize(history: readonly number[], horizon: number, { draws, size, key }: {
    readonly draws: CurveDraws;
    readonly size: number;
    readonly key: RandomKey;
}): Forecast;

import { type MeanInterval } from "./intervals.ts";
/** Least and most that a number can be; ±∞ where nothing bounds it. */
export type Domain = readonly [least: number, most: number];
export declare const UNBOUNDED: Domain;
/**
 * The mean of independent runs of a number that has bounds, and the range that holds the true mean without leaving them.
 *
 * Student's t is applied where there are no bounds: to the logit of the mean between two of them, to the logarithm of
 * its distance from one. The standard error is carried over by the delta method, so that the mean stays the plain mean:
 *
 *     two bounds: p = (mean − least)/(most − least), logit p ± t · s_p/(p(1 − p))
 *     one bound:  d = mean − least,                  log d ± t · s_d/d
 *
 * Far from the bounds this is Student's interval; close to them it is lopsided, and holds the truth more often than
 * Student's interval cut at the bounds does. Runs that all lie on a bound give that bound alone.
 *
 * @param values - one number for each run, all within the domain
 * @param level - share of such ranges that hold the truth, strictly between 0 and 1
 * @source Meeker, Hahn & Escobar (2017), Statistical Intervals, 2nd ed. (intervals by transformation). doi:10.1002/9781118594841
 */
export declare function boundedMeanInterval(values: readonly number[], level: number, [least, most]: Domain): MeanInterval;
/** What the difference of two numbers of a domain can be: nothing bounds it unless both ends do. */
export declare function differenceDomain([least, most]: Domain): Domain;
/** Whether a mean lies so far from the middle of its interval that “mean ± reach” would mislead, or leave the domain. */
export declare function isLopsided(mean: number, low: number, high: number): boolean;

import type { Forecast } from "./forecast.ts";
/** Fewer series that went further say too little of how such series go on. */
export declare const FEWEST_OTHERS = 8;
/** A series to learn from, or to forecast. */
export interface Course {
    readonly values: readonly number[];
    /** what else is known at each step, say in how many places it is sold: the same columns for all */
    readonly besides?: readonly (readonly number[])[];
}
/**
 * On as others went on: how a series of this age grows or falls from here, learnt from series that were followed further.
 *
 *     ln y(n + h) − ln y(n) = a(h) + b(h) · (last change) + c(h) · (change before) + d(h) · (ln y(n) − theirs) + … + error
 *
 * A regression over series for each step ahead, with a weak prior of no influence, and Student's t for what it leaves.
 *
 * @param course - the series so far, at least one value
 * @param others - series of the same kind, aligned at their launch; those followed for n + h steps teach step h
 * @param horizon - steps ahead; where fewer than eight others went so far, the step before it with more doubt
 * @source Bayesian regression with a conjugate prior: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., chapter 14
 */
export declare function crossSeries(course: Course, others: readonly Course[], horizon: number): Forecast | undefined;

import { type Forecast } from "./forecast.ts";
/**
 * What may come where nothing ever came: a count whose rate is not known to be nought.
 *
 *     rate ~ Gamma(½, n);   count ~ negative binomial,  P(0) = √(n / (n + 1))
 *
 * Jeffreys's prior after n steps without any. After 10 steps something comes in the next one with chance 5 %.
 *
 * @param steps - steps seen, all of them 0; n ≥ 1
 * @param horizon - steps ahead
 * @source Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.6
 */
export declare function nothingYet(steps: number, horizon: number): Forecast;

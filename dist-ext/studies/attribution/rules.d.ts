import { type PathCount } from "../../numeric/indices/markovRemoval.ts";
/** Rules by which analytics tools credit purchases to the touchpoints before them. */
export declare const RULES: readonly ["firstTouch", "lastTouch", "linear", "markov", "shapley"];
export type Rule = (typeof RULES)[number];
/**
 * Purchases that a rule credits to each touchpoint. The credits of a rule sum to the purchases whose path has a touch.
 *
 * - `firstTouch`, `lastTouch`: all to the first or the last meeting
 * - `linear`: the same to each meeting
 * - `markov`: in proportion to the removal effects of a Markov chain of order one
 * - `shapley`: Shapley's value, where a group of touchpoints is worth the purchases whose paths it covers
 *
 * @param touchpoints - how many there are; shape of the result
 */
export declare function creditsOf(rule: Rule, paths: readonly PathCount[], touchpoints: number): Float64Array;
export declare const purchasesOf: (paths: readonly PathCount[]) => number;

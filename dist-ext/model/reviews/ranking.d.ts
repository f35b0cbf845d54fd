import type { ReviewDisplay } from "./reviews.ts";
import type { Rules } from "../engine/rules.ts";
/**
 * Today's chances to meet a brand: those of the rules, except where lists are ordered by what reviewers say. There who
 * is liked by many is found by more, and who is found is reviewed next: early luck grows (cumulative advantage).
 *
 *     points_b = start + reviews shown · (displayed stars − 1) / 4        (by number: start + reviews shown)
 *     prominence today = prominence · points_b^ranking
 *
 * The start, 1, lets brands without reviews be found at all.
 *
 * @param display - what the platform showed at yesterday's close
 * @returns shape [M, P, D, C, B], flat; the very table of the rules when nothing is ranked
 * @source Salganik, Dodds & Watts (2006), Experimental study of inequality and unpredictability in an artificial
 *   cultural market, Science 311
 */
export declare function meetingToday(rules: Rules, display: ReviewDisplay): Float64Array;

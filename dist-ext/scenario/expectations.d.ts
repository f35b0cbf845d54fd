import { type Fault } from "../language/fault.ts";
import { type RuleKind } from "./words/expectations.ts";
/** Something that must come out of a run: one number within bounds. */
export interface Expectation {
    /** as it was written */
    readonly text: string;
    /** name of the brand; "" = the whole market */
    readonly brand: string;
    readonly metric: string;
    /** `total`, `last90`, `end`, `year2`, `day0-29` … */
    readonly period: string;
    /** lowest value allowed; −Infinity = none */
    readonly low: number;
    /** highest value allowed; Infinity = none */
    readonly high: number;
    /** whether the bounds themselves are too little or too much: < and > */
    readonly strict: boolean;
}
export interface ExpectationReading {
    readonly expectation?: Expectation;
    readonly fault?: Fault;
}
/** What an expectation is about. */
export interface ExpectedMarket {
    readonly brands: readonly string[];
    /** length of the run */
    readonly days: number;
}
/**
 * Reads “nonna.share.last90 >= 0.25” or “nonna.stars.end between 3.8 and 4.8”, and checks all names.
 *
 * @param rule - what it is called when something is wrong with it
 */
export declare function parseExpectation(text: string, market: ExpectedMarket, rule?: RuleKind): ExpectationReading;
/** Whether a measured value is as expected; what could not be measured is not. */
export declare function isMet({ low, high, strict }: Expectation, value: number): boolean;

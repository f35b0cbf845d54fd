import { type MaybePrecise, type PrecisionAsked } from "../runs/precise.ts";
import type { Study } from "../study.ts";
import { type Comparison, type Contender } from "./compare.ts";
import { type ContributionPlan } from "./contributions.ts";
/** What is compared. */
export interface CompareQuestion {
    /** the baseline, then the alternatives */
    readonly contenders: readonly Contender[];
    /** paired runs, unless a precision is asked for */
    readonly runs: number;
    readonly seed: string;
    /** name of the period that is shown first */
    readonly period: string;
    /** with a precision, as many runs as it takes */
    readonly precise: PrecisionAsked | undefined;
    /** alternatives whose settings are switched on one after the other */
    readonly apart: readonly ContributionPlan[];
    /** whether money is shown with the rest */
    readonly money: boolean;
}
/** Alternatives against a baseline, with the same luck. */
export declare const compareStudy: Study<CompareQuestion, MaybePrecise<Comparison>>;

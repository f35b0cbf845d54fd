import type { Parameters } from "../../model/parameters.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type MaybePrecise, type PrecisionAsked } from "../runs/precise.ts";
import { type Replications } from "../runs/replicate.ts";
import type { Study } from "../study.ts";
import { type BrandTruth } from "./media/tablesOfMarketingMix.ts";
/** What is run. */
export interface RunsQuestion {
    readonly scenario: Scenario;
    readonly parameters: Parameters;
    /** replications, unless a precision is asked for */
    readonly runs: number;
    readonly seed: string;
    /** with a precision, as many runs as it takes */
    readonly precise: PrecisionAsked | undefined;
    /** how many consumers' lives the report tells of */
    readonly witnesses: number;
    /** period whose means are printed */
    readonly period: string;
    /** whether what each lever of the brand in focus truly brings is measured, for marketing-mix tools */
    readonly withTruth: boolean;
    /** settings that were chosen besides, beyond the scenario's own */
    readonly chosen: readonly {
        readonly path: string;
        readonly value?: unknown;
    }[];
}
/** Runs of one scenario, and what was measured besides. */
export type RunsResult = MaybePrecise<Replications> & {
    readonly truth?: BrandTruth;
};
/** A scenario, run many times with luck of its own each time. */
export declare const runsStudy: Study<RunsQuestion, RunsResult>;

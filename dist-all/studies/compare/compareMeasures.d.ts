import { type RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/** One number that is taken from every run. */
export interface CompareMeasure {
    /** name of the brand; "" = the whole market */
    readonly brand: string;
    readonly metric: string;
    readonly period: string;
    /** in weeks: last day of the week, from 0; left out for the periods asked for */
    readonly day?: number;
}
/** Everything that is measured: each metric over the periods asked for and week by week, and each brand's budget. */
export declare function measuresOf({ brands, market }: Scenario, periods: readonly string[]): CompareMeasure[];
/** The measures of one run, in their order. */
export declare function measureRun(run: RunResult, measures: readonly CompareMeasure[]): Float64Array;

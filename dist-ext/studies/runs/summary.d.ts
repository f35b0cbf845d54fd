import { type MetricRow } from "../../metrics/metrics.ts";
import type { Replications } from "./replicate.ts";
/** One metric over all runs: its mean, and how uncertain luck leaves that mean. */
export interface SummaryRow {
    /** name of the brand; "" = the whole market */
    readonly brand: string;
    readonly metric: string;
    readonly period: string;
    readonly mean: number;
    /** lower end of the interval of the mean; NaN without an interval */
    readonly low: number;
    /** upper end of the interval of the mean; NaN without an interval */
    readonly high: number;
    /** how the interval was made, in words for people */
    readonly method: string;
    /** runs in which the metric had a value */
    readonly runs: number;
}
/**
 * Every metric over all runs, with intervals of the mean.
 *
 * @param level - level of the intervals, between 0 and 1; the scenario's own unless given
 * @param periods - names of periods; the usual ones unless given
 */
export declare function summarise({ runs, scenario }: Pick<Replications, "runs" | "scenario">, level?: number, periods?: readonly string[]): SummaryRow[];
/** Brings together the rows of different runs that measure the same; runs without a value are left out. */
export declare function summariseRows(rows: readonly MetricRow[], level: number): SummaryRow[];

import type { Bilingual } from "../language/bilingual.ts";
import type { RunResult } from "../model/result.ts";
import type { MetricUnit } from "./metric.ts";
/** What a metric means, without the numbers. */
export interface MetricNote {
    /** one sentence for people who never saw the word */
    readonly about: Bilingual;
    readonly unit: MetricUnit;
}
/** One number of one run: the tidy row that tables, charts and files are made of. */
export interface MetricRow {
    /** number of the run, from 0 */
    readonly run: number;
    /** name of the brand; "" = the whole market */
    readonly brand: string;
    /** name of the metric, e.g. `share` */
    readonly metric: string;
    /** period it is measured over, e.g. `total`, `last90`, `week12` */
    readonly period: string;
    /** in series: last day of the period, from 0 */
    readonly day?: number;
    /** NaN where there is nothing to measure, e.g. the share of a market without purchases */
    readonly value: number;
}
/** Stands for the whole market where a brand could stand. */
export declare const WHOLE_MARKET = "";
/**
 * Measures one number of one run.
 *
 * @param brand - name of a brand, or "" for the whole market
 * @param period - a period's name, see `readPeriod`
 * @returns NaN where there is nothing to measure
 * @throws {RangeError} if the run has no such brand, metric or period
 */
export declare function metricValue(run: RunResult, brand: string, metric: string, period: string): number;
/** What a metric means and how its numbers are read; undefined if there is no such metric. */
export declare function metricNote(brand: string, metric: string): MetricNote | undefined;
/** Every metric of every brand and of the market, over the usual periods or those given. */
export declare function summaryRows(run: RunResult, number?: number, periods?: readonly string[]): MetricRow[];
/** Every metric of every brand and of the market, week by week. */
export declare function weeklyRows(run: RunResult, number?: number): MetricRow[];

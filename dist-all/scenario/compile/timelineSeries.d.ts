import type { Complaint } from "../check/problem.ts";
import { type Written, type WrittenMap } from "../read/written.ts";
/** The values of a column, each with its place in the file; or what is wrong with it. */
export interface ColumnReading {
    readonly values: readonly Written[];
    readonly complaints: readonly Complaint[];
}
/** Reads a column of the file that a series names. @param named - `{ file, column }` as it was written */
export type ReadColumn = (named: WrittenMap) => ColumnReading;
export interface SeriesReading {
    readonly written: Written;
    readonly complaints: readonly Complaint[];
}
/**
 * Writes out the series of a timeline: a list of values, or a column of a file, that a setting takes every so many days
 * becomes one change for each value, which stands where the value does.
 *
 * With `totals` the values are sums over their days and are shared out evenly among them. Values for days after the end
 * of the run are left out, so that one media plan serves runs of any length.
 */
export declare function writeOutSeries(written: Written, readColumn: ReadColumn): SeriesReading;

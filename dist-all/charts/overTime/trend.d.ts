import { type BrandTimeRow } from "./quantileLines.ts";
/** What a number did over time; plain data, so that it can be kept with a figure. */
export interface TimeChange {
    /** `season`: first and last weeks lie in different seasons · `short`: too short a run to compare anything */
    readonly direction: "rises" | "falls" | "holds" | "unknown" | "season" | "short";
    /** values in both stretches, in the unit of the rows; left out where nothing is compared */
    readonly from?: number;
    readonly to?: number;
    /** first and last day of both stretches, ISO */
    readonly earlier?: readonly [first: string, last: string];
    readonly later?: readonly [first: string, last: string];
    readonly isYearBefore?: boolean;
}
/** How the brand in focus does over time, and who is ahead at the end. */
export interface Trend<Row extends BrandTimeRow = BrandTimeRow> {
    readonly brand: string;
    readonly change: TimeChange;
    readonly last: Row;
    /** highest of its rows after the first weeks */
    readonly peak: Row;
    /** last rows of all brands, highest first */
    readonly ranking: readonly Row[];
}
/**
 * Finds the trend of the brand in focus, or of the first one; undefined when it never has a value.
 *
 * @param weeks - weeks that each row covers
 * @param known - what whoever knows all runs says of it; left out, it is reckoned from the rows
 */
export declare function trendOf<Row extends BrandTimeRow>(rows: readonly Row[], focus?: string, weeks?: number, known?: TimeChange): Trend<Row> | undefined;

/** A stretch of days of one run. */
export interface Period {
    /** as it was written: `total`, `last90`, `end`, `year2`, `week12`, `day0-29` */
    readonly name: string;
    /** first day, from 0 */
    readonly from: number;
    /** day after the last one */
    readonly to: number;
}
/**
 * The days that a period's name stands for: `total`, `end` (the last week), `last90`, `year2` and `week12` (counted
 * from 1), `day0-29` (first and last day, counted from 0).
 *
 * @param days - length of the run
 * @returns undefined for a name that is none of these, or that lies outside the run
 */
export declare function readPeriod(name: string, days: number): Period | undefined;
/** The full weeks of a run: what is left over at its end is too short to compare. A shorter run is one week. */
export declare function weeksOf(days: number): Period[];
/** The periods every summary shows: the whole run, and where it ended up when it is long enough to settle. */
export declare function usualPeriods(days: number): readonly string[];

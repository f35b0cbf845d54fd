/** Two stretches of a run that are compared like with like, to say whether something rises or falls. */
export interface ComparedDays {
    /** first and last day of the earlier stretch, from 0 */
    readonly earlier: readonly [first: number, last: number];
    /** first and last day of the later stretch, the end of the run */
    readonly later: readonly [first: number, last: number];
    /** whether they are the same weeks of two years, so that no season tells them apart */
    readonly isYearBefore: boolean;
}
/** First days of a run that nothing is compared with: habits, opinions and reviews are still growing. */
export declare const START_DAYS = 28;
/**
 * Which days of a run are compared: its last 90 with the same weeks a year earlier, if that is after the start; in a
 * shorter run, the last stretch with as long a one right after the start.
 *
 * @param days - days of the run
 * @param start - days at its beginning that are left out
 * @returns undefined where the run is too short for two stretches
 */
export declare function comparedDays(days: number, start?: number): ComparedDays | undefined;

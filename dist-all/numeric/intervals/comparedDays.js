/** First days of a run that nothing is compared with: habits, opinions and reviews are still growing. */
export const START_DAYS = 28;
/** Fifty-two weeks: the same weekdays of the same season. */
const YEAR = 364;
/** A quarter of a year is long enough to be steady; less than two weeks say nothing. */
const [LONGEST, SHORTEST] = [90, 14];
/**
 * Which days of a run are compared: its last 90 with the same weeks a year earlier, if that is after the start; in a
 * shorter run, the last stretch with as long a one right after the start.
 *
 * @param days - days of the run
 * @param start - days at its beginning that are left out
 * @returns undefined where the run is too short for two stretches
 */
export function comparedDays(days, start = START_DAYS) {
    if (days - LONGEST - YEAR >= start) {
        const later = [days - LONGEST, days - 1];
        return { earlier: [later[0] - YEAR, later[1] - YEAR], later, isYearBefore: true };
    }
    const half = Math.floor((days - start) / 2);
    const length = half >= LONGEST ? LONGEST : half - (half % 7);
    if (length < SHORTEST)
        return undefined;
    return {
        earlier: [start, start + length - 1],
        later: [days - length, days - 1],
        isYearBefore: false,
    };
}

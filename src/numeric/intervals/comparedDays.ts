/** Two stretches of a run that are compared like with like, to say whether something rises or falls. */
export interface ComparedDays {
  /** first and last day of the earlier stretch, from 0 */
  readonly earlier: readonly [first: number, last: number];
  /** first and last day of the later stretch, the end of the run */
  readonly later: readonly [first: number, last: number];
  /** years between the two where they are the same weeks of them, so that no season tells them apart; else 0 */
  readonly yearsBefore: number;
}

/** First days of a run that nothing is compared with: habits, opinions and reviews are still growing. */
export const START_DAYS = 28;

/** Days of so many years in whole weeks: the same weekdays of the same season. */
const daysOfYears = (years: number) => 7 * Math.round((years * 365.25) / 7);

/** A quarter of a year is long enough to be steady; less than two weeks say nothing. */
const [LONGEST, SHORTEST] = [90, 14];

/**
 * Which days of a run are compared: its last 90 with the same weeks of the first year in which they lie after the start; in
 * a shorter run, the last stretch with as long a one right after the start.
 *
 * @param days - days of the run
 * @param start - days at its beginning that are left out
 * @returns undefined where the run is too short for two stretches
 */
export function comparedDays(days: number, start = START_DAYS): ComparedDays | undefined {
  const room = days - LONGEST - start;
  let yearsBefore = Math.max(0, Math.floor(room / daysOfYears(1)));
  while (daysOfYears(yearsBefore) > room && yearsBefore > 0) --yearsBefore;
  if (yearsBefore > 0) {
    const later = [days - LONGEST, days - 1] as const;
    const between = daysOfYears(yearsBefore);
    return { earlier: [later[0] - between, later[1] - between], later, yearsBefore };
  }
  const half = Math.floor((days - start) / 2);
  const length = half >= LONGEST ? LONGEST : half - (half % 7);
  if (length < SHORTEST) return undefined;
  return {
    earlier: [start, start + length - 1],
    later: [days - length, days - 1],
    yearsBefore: 0,
  };
}

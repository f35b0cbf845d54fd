/** A stretch of days of one run. */
export interface Period {
  /** as it was written: `total`, `last90`, `end`, `year2`, `week12`, `day0-29` */
  readonly name: string;
  /** first day, from 0 */
  readonly from: number;
  /** day after the last one */
  readonly to: number;
}

const WEEK = 7;
const YEAR = 365;

/** What a period may be called, for messages. */
export const PERIOD_FORMS = "total, end (the last week), last90, year2, week12 or day0-29";

/**
 * Finds the days that a period's name stands for.
 *
 * - `total` is the whole run, `end` its last week, `last90` its last 90 days;
 * - `week12` and `year2` count from 1, in weeks of 7 and years of 365 days from the first day;
 * - `day0-29` is written with its first and last day, counted from 0.
 *
 * @param days - length of the run
 * @returns undefined for a name that is none of these, or that lies outside the run
 */
export function readPeriod(name: string, days: number): Period | undefined {
  const [from, to] = boundsOf(name, days);
  const isInside = from >= 0 && from < days && to > from;
  return isInside ? { name, from, to: Math.min(to, days) } : undefined;
}

/** The full weeks of a run: what is left over at its end is too short to compare. A shorter run is one week. */
export function weeksOf(days: number): Period[] {
  const weeks = Math.max(1, Math.floor(days / WEEK));
  return Array.from({ length: weeks }, (_, week) => ({
    name: `week${week + 1}`,
    from: week * WEEK,
    to: Math.min(days, (week + 1) * WEEK),
  }));
}

/** The periods every summary shows: the whole run, and where it ended up when it is long enough to settle. */
export function usualPeriods(days: number): readonly string[] {
  return days >= 180 ? ["total", "last90"] : ["total"];
}

function boundsOf(name: string, days: number): readonly [from: number, to: number] {
  if (name === "total") return [0, days];
  if (name === "end") return [Math.max(0, days - WEEK), days];
  const [, word, first, last] = /^(last|year|week|day)(\d+)(?:-(\d+))?$/.exec(name) ?? [];
  const number = Number(first);
  if ((word === "day") !== (last !== undefined)) return [Number.NaN, Number.NaN];
  if (word === "last") return [number > 0 ? Math.max(0, days - number) : days, days];
  if (word === "year") return [(number - 1) * YEAR, number * YEAR];
  if (word === "week") return [(number - 1) * WEEK, number * WEEK];
  return [number, Number(last) + 1];
}

/** Days of a run, from 0. */
export interface PeriodDays {
  readonly from: number;
  /** the day after the last one */
  readonly to: number;
}

const daysAWeek = 7;
const daysAYear = 365;

/**
 * The days that a period's name stands for: `total`, `end` (the last week), `last90`, `year2` and `week12` (counted
 * from 1), `day0-29` (first and last day, counted from 0).
 *
 * @param days - length of the run
 * @returns undefined for a name that is none of these, or that lies outside the run
 */
export function parsePeriod(name: string, days: number): PeriodDays | undefined {
  const { from, to } = bounds(name, days);
  return from >= 0 && from < days && to > from ? { from, to: Math.min(to, days) } : undefined;
}

function bounds(name: string, days: number): PeriodDays {
  if (name === "total") return { from: 0, to: days };
  if (name === "end") return { from: Math.max(0, days - daysAWeek), to: days };
  const [, word, first, last] = /^(last|year|week|day)(\d{1,6})(?:-(\d{1,6}))?$/.exec(name) ?? [];
  const number = Number(first);
  if ((word === "day") !== (last !== undefined)) return { from: Number.NaN, to: Number.NaN };
  if (word === "last") return { from: number > 0 ? Math.max(0, days - number) : days, to: days };
  if (word === "day") return { from: number, to: Number(last) + 1 };
  const length = word === "year" ? daysAYear : daysAWeek;
  return { from: (number - 1) * length, to: number * length };
}

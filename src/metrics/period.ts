import { parsePeriod } from "../scenario/periods.ts";

const WEEK = 7;

/** A stretch of days of one run. */
export interface Period {
  /** as it was written: `total`, `last90`, `end`, `year2`, `week12`, `day0-29` */
  readonly name: string;
  /** first day, from 0 */
  readonly from: number;
  /** day after the last one */
  readonly to: number;
}

/** Finds the days that a period's name stands for; undefined if the run has no such period. */
export function readPeriod(name: string, days: number): Period | undefined {
  const found = parsePeriod(name, days);
  return found === undefined ? undefined : { name, ...found };
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

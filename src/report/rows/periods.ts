import { weeksOf } from "../../experiment/period.ts";

/** Weeks that charts draw at most: more than can be told apart on a column of a page. */
const MOST_POINTS = 160;

/** A stretch of a run that is one point of a chart. */
export interface ChartPeriod {
  /** as `readPeriod` reads it */
  readonly name: string;
  /** last day, ISO */
  readonly date: string;
}

/** Weeks that one point of a chart covers: one, or as many as make ten years drawable. */
export function weeksPerPoint(days: number): number {
  const weeks = weeksOf(days).length;
  return [1, 2, 4, 13, 26, 52].find((step) => weeks / step <= MOST_POINTS) ?? Math.ceil(weeks / MOST_POINTS);
}

/** The periods that the points of a chart cover, in full weeks. */
export function chartPeriods(days: number, start: string): ChartPeriod[] {
  const weeks = weeksOf(days);
  const step = weeksPerPoint(days);
  const points = Math.max(1, Math.floor(weeks.length / step));
  return Array.from({ length: points }, (_, point) => {
    const first = weeks[point * step];
    const last = weeks[Math.min(weeks.length, (point + 1) * step) - 1];
    return { name: `day${first.from}-${last.to - 1}`, date: dateOf(start, last.to - 1) };
  });
}

const DAY = 86_400_000;

/** Calendar date of a day of the run. */
export function dateOf(start: string, day: number): string {
  return new Date(Date.parse(start) + day * DAY).toISOString().slice(0, 10);
}

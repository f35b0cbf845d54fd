import { dateOf } from "../../../report/tables/table.ts";
import type { Replications } from "../../runs/replicate.ts";
import { weeksOf } from "../../../metrics/period.ts";
import { meanOver } from "./overRuns.ts";

/** Weeks that one point may cover. */
const STEPS = [1, 2, 4, 13, 26, 52];

/** Points that charts draw at most: more cannot be told apart on a column of a page. */
const MOST_POINTS = 160;

/** Points that a chart of time should keep, however few purchases there are. */
const FEWEST_POINTS = 8;

/** Purchases that make a share worth drawing: with 100 its standard error is below five points. */
const ENOUGH_PURCHASES = 100;

/** A stretch of a run that is one point of a chart. */
export interface ChartPeriod {
  /** as `readPeriod` reads it */
  readonly name: string;
  /** last day, ISO */
  readonly date: string;
}

/**
 * Weeks that one point of a chart covers: one, or as many as make ten years drawable, and a market of few purchases
 * more than noise.
 */
export function weeksPerPoint({ runs, scenario }: Pick<Replications, "runs" | "scenario">): number {
  const weeks = weeksOf(scenario.market.days).length;
  const purchases = meanOver(runs.map(({ market }) => market.buyers.reduce((sum, count) => sum + count, 0)));
  const isDrawable = (step: number) => weeks / step <= MOST_POINTS;
  const isSmooth = (step: number) => (purchases / weeks) * step >= ENOUGH_PURCHASES;
  const isLongEnough = (step: number) => weeks / step >= FEWEST_POINTS;
  const drawable = STEPS.filter(isDrawable);
  const coarsest = drawable.findLast(isLongEnough) ?? drawable[0] ?? Math.ceil(weeks / MOST_POINTS);
  return drawable.find((step) => isSmooth(step) && step <= coarsest) ?? coarsest;
}

/** Weeks that one point covers where nothing but the room to draw counts. */
export function drawableStep(weeks: number): number {
  return STEPS.find((step) => weeks / step <= MOST_POINTS) ?? Math.ceil(weeks / MOST_POINTS);
}

/** The periods that the points of a chart cover, in full weeks. */
export function chartPeriods(days: number, start: string, step: number): ChartPeriod[] {
  const weeks = weeksOf(days);
  const points = Math.max(1, Math.floor(weeks.length / step));
  return Array.from({ length: points }, (_, point) => {
    const first = weeks[point * step];
    const last = weeks[Math.min(weeks.length, (point + 1) * step) - 1];
    return { name: `day${first.from}-${last.to - 1}`, date: dateOf(start, last.to - 1) };
  });
}

import type { Replications } from "../../runs/replicate.ts";
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
export declare function weeksPerPoint({ runs, scenario }: Pick<Replications, "runs" | "scenario">): number;
/** Weeks that one point covers where nothing but the room to draw counts. */
export declare function drawableStep(weeks: number): number;
/** The periods that the points of a chart cover, in full weeks. */
export declare function chartPeriods(days: number, start: string, step: number): ChartPeriod[];
/** Calendar date of a day of the run. */
export declare function dateOf(start: string, day: number): string;

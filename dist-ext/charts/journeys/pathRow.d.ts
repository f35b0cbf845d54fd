import type { Outcome } from "./words/pathFlow.ts";
/** How many journeys took one path to one end. */
export interface PathRow {
    /** touchpoints in the order in which they were turned to, with `PATH_ARROW` between them */
    readonly path: string;
    readonly outcome: Outcome;
    readonly journeys: number;
}
/** What stands between the touchpoints of a path. */
export declare const PATH_ARROW = " \u203A ";
/** Touchpoints of a path that are told apart. */
export declare const PATH_STEPS = 3;

import type { JourneyEnd } from "./words/pathFlow.ts";

/** How many journeys took one path to one end. */
export interface PathRow {
  /** touchpoints in the order in which they were turned to, with `PATH_ARROW` between them */
  readonly path: string;
  readonly outcome: JourneyEnd;
  readonly journeys: number;
}

/** What stands between the touchpoints of a path. */
export const PATH_ARROW = " › ";

/** Touchpoints of a path that are told apart. */
export const PATH_STEPS = 3;

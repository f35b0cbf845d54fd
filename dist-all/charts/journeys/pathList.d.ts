import type { Setting } from "../../drawing/chart.ts";
import { type PathRow } from "./pathRow.ts";
import type { Panel } from "../../drawing/plotPanel.ts";
import { type Outcome } from "./words/pathFlow.ts";
/** The most common paths, most common first, with all their ends. */
export declare function commonPaths(rows: readonly PathRow[]): PathRow[];
/**
 * Paths on a narrow page: a bar each, as long as the path is frequent, in the colours of the ends it leads to. Streams
 * beside each other would leave no room for the names of touchpoints.
 *
 * @param rows - of the paths that are drawn
 * @param all - all journeys
 */
export declare function pathList(setting: Setting, rows: readonly PathRow[], outcomes: Readonly<Record<Outcome, string>>, all: number): Panel;

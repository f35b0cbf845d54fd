import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import { type PathRow } from "./pathRow.ts";
export interface PathFlowOptions extends ChartOptions {
    /** all journeys, those of rarer paths included; left out, those of the rows */
    readonly journeys?: number | undefined;
    /** consumers that the rows come from */
    readonly sample?: number | undefined;
}
/** Which ways journeys take through the touchpoints, and where they lead. */
export declare const pathFlow: Chart<PathRow, PathFlowOptions>;

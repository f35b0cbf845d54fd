import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import { type FrontierRow } from "./frontierPanel.ts";
import type { Unit } from "../../drawing/numbers.ts";
export interface FrontierOptions extends ChartOptions {
    /** what the plans are to be good for */
    readonly measured?: {
        readonly metric: string;
        readonly unit: Unit;
    } | undefined;
    /** level of the intervals, 0–1 */
    readonly level?: number | undefined;
    /** false: no plan is recommended, whatever single points of the frontier look like */
    readonly isRecommended?: boolean | undefined;
}
/** What money brings at best, spent on quality, on being found, or on both. */
export declare const efficientFrontier: Chart<FrontierRow, FrontierOptions>;

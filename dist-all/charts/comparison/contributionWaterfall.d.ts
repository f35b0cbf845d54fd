import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import type { Unit } from "../../drawing/numbers.ts";
/** What one setting adds to the difference between two scenarios; mean over paired runs. */
export interface ContributionRow {
    readonly setting: string;
    readonly contribution: number;
    /** interval of the mean; NaN without one */
    readonly low: number;
    readonly high: number;
}
export interface ContributionOptions extends ChartOptions {
    /** what is taken apart, e.g. `share` */
    readonly metric?: string | undefined;
    readonly unit?: Unit | undefined;
    /** name of the alternative */
    readonly alternative?: string | undefined;
    /** level of the intervals, 0–1 */
    readonly level?: number | undefined;
}
/** From zero to the whole difference, setting by setting. */
export declare const contributionWaterfall: Chart<ContributionRow, ContributionOptions>;

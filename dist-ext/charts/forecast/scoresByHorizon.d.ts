import { type Chart } from "../../drawing/chart.ts";
/** What a method was worth so many periods ahead. */
export interface HorizonRow {
    readonly method: string;
    /** periods ahead, first is 1 */
    readonly step: number;
    /** CRPS over the mean of the series */
    readonly score: number;
    /** share of truths within the band of 80 % */
    readonly coverage: number;
    /** values forecast */
    readonly cells: number;
}
/** How the error of each method grows with the distance: the recommended one first, then baselines and the best others. */
export declare const scoresByHorizon: Chart<HorizonRow>;

import { type Chart, type ChartOptions, type Quantiles } from "../../drawing/chart.ts";
import type { Measured } from "../../drawing/measured.ts";
/** What came out at one value of a lever, over runs. */
export interface ResponseRow extends Quantiles {
    /** value of the lever */
    readonly x: number;
}
export interface ResponseOptions extends ChartOptions {
    /** name of the lever, as within a sentence */
    readonly x?: string | undefined;
    readonly measured?: Measured | undefined;
}
/** What one lever does: the outcome over its values, with what luck adds. */
export declare const responseCurve: Chart<ResponseRow, ResponseOptions>;

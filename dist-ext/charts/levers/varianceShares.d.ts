import { type Chart } from "../../drawing/chart.ts";
import { type SensitivityOptions } from "./settingMeasure.ts";
/** Sobol' indices of one setting, with their intervals. */
export interface VarianceSharesRow {
    readonly setting: string;
    /** share of the variance that the setting makes by itself */
    readonly first: number;
    readonly firstLow: number;
    readonly firstHigh: number;
    /** share that it makes by itself and together with others */
    readonly total: number;
    readonly totalLow: number;
    readonly totalHigh: number;
}
/** How much of what varies each setting is answerable for. Its `luck` is a share of the variance too. */
export declare const varianceShares: Chart<VarianceSharesRow, SensitivityOptions>;

import { type Chart } from "../../drawing/chart.ts";
import { type SensitivityOptions } from "./settingMeasure.ts";
/** Morris' elementary effects of one setting. */
export interface MorrisPlaneRow {
    readonly setting: string;
    /** μ*: mean size of the effect of its whole range */
    readonly size: number;
    /** interval of μ*; NaN without one */
    readonly low: number;
    readonly high: number;
    /** σ: standard deviation of the effect */
    readonly deviation: number;
}
/** Which settings matter, and which of them depend on others. */
export declare const morrisPlane: Chart<MorrisPlaneRow, SensitivityOptions>;

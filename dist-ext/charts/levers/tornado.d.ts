import { type Chart } from "../../drawing/chart.ts";
import { type SensitivityOptions } from "./settingMeasure.ts";
/** What raising one setting through its range does to the outcome, on average over all other settings. */
export interface TornadoRow {
    readonly setting: string;
    /** where it lifts the outcome; ≥ 0 */
    readonly rises: number;
    /** where it lowers it; ≤ 0 */
    readonly falls: number;
    /** both together */
    readonly net: number;
    /** interval of `net`; NaN without one */
    readonly low: number;
    readonly high: number;
}
/** Which setting moves the outcome most, and which way. */
export declare const tornado: Chart<TornadoRow, SensitivityOptions>;

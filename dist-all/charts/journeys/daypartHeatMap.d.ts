import { type Chart } from "../../drawing/chart.ts";
/** Micro-moments at one time of day on one device; mean over runs. */
export interface DaypartRow {
    /** `earlyMorning`, `commute`, `work`, `errands`, `evening` or `night` */
    readonly daypart: string;
    /** `mobile`, `desktop`, `tablet`, or `none` */
    readonly device: string;
    readonly visits: number;
}
/** When micro-moments come, and on what. */
export declare const daypartHeatMap: Chart<DaypartRow>;

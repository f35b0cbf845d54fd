import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import type { Unit } from "../../drawing/numbers.ts";
/** One period of a series: what was observed in it, or what is forecast of it; NaN for the other. */
export interface FanRow {
    /** first day of the period, ISO */
    readonly date: string;
    readonly seen: number;
    readonly p025: number;
    readonly p10: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p90: number;
    readonly p975: number;
}
export interface FanOptions extends ChartOptions {
    /** whose series it is; left out, what is measured names it */
    readonly series?: string | undefined;
    /** what is measured, as observed measures are named */
    readonly measure?: string | undefined;
    readonly unit?: Unit | undefined;
    /** how long a period is: says how its date is written; `number` for periods counted from a launch */
    readonly step?: "day" | "week" | "month" | "quarter" | "year" | "number" | undefined;
    /** true where scenarios calibrated to the past give the bands, which then were not tried on it */
    readonly isCalibrated?: boolean | undefined;
    /** how often the truth fell within the band of 80 % in the past */
    readonly past?: {
        readonly inside: number;
        readonly of: number;
        readonly isOwn: boolean;
    } | undefined;
}
/** A series as far as it is known, and what may come of it: bands that widen as far as they have to. */
export declare const fan: Chart<FanRow, FanOptions>;

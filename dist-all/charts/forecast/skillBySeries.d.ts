import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** How a method's error differs from a baseline's, in one series or in all of them. */
export interface SkillRow {
    /** "" for all */
    readonly series: string;
    /** −.2: a fifth less error */
    readonly change: number;
    /** ends of the interval over series; NaN for a single one */
    readonly low: number;
    readonly high: number;
}
export interface SkillOptions extends ChartOptions {
    readonly method?: string | undefined;
    readonly baseline?: string | undefined;
}
/** In which series a method beats a baseline, by how much, and in which it does not. */
export declare const skillBySeries: Chart<SkillRow, SkillOptions>;

import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
/** Those who bought the brand in focus for the first time in one period, and who of them bought it later. */
export interface CohortRow {
    /** first day of the period of the first purchase, ISO */
    readonly cohort: string;
    /** periods after it, from 1 */
    readonly later: number;
    readonly buyers: number;
    /** of these, buy again in that later period */
    readonly returned: number;
    /** returned / buyers, 0–1 */
    readonly share: number;
}
export interface CohortOptions extends ChartOptions {
    /** months that a period covers; left out, one */
    readonly months?: Months | undefined;
    /** consumers that the rows come from */
    readonly sample?: number | undefined;
}
type Months = 1 | 3 | 12;
/** Who comes back, and for how long: new buyers by the month of their first purchase, and whether they buy again. */
export declare const cohortRetention: Chart<CohortRow, CohortOptions>;
export {};

import { type Swing } from "../../numeric/intervals/swing.ts";
import type { SensitivityResult } from "./sensitivity.ts";
import type { SensitivityMetric } from "./sensitivityMetric.ts";
/** What one setting does to one metric. NaN where the method does not say. */
interface SettingEffect extends Swing {
    readonly path: string;
    /** Morris: mean size of the effect of the whole range, μ*, and its interval */
    readonly size: number;
    readonly sizeLow: number;
    readonly sizeHigh: number;
    /** Morris: standard deviation of the effect, σ */
    readonly deviation: number;
    /** Sobol': share of the variance that the setting makes by itself, and its interval */
    readonly first: number;
    readonly firstLow: number;
    readonly firstHigh: number;
    /** Sobol': share that it makes by itself and together with others */
    readonly total: number;
    readonly totalLow: number;
    readonly totalHigh: number;
}
/** How much of what was seen is luck; NaN where it could not be measured. */
interface LuckShares {
    /** share of the variance of a single run at a random point that is luck, 0–1, and its interval */
    readonly ofOneRun: number;
    readonly ofOneRunLow: number;
    readonly ofOneRunHigh: number;
    /** share of the variance between the points, each a mean over its runs, that is luck left over, 0–1 */
    readonly betweenPoints: number;
    /** size of effect, μ*, that a setting without any effect would show, at most */
    readonly effect: number;
}
export interface SensitivityFindings {
    readonly metric: SensitivityMetric;
    /** mean over all points */
    readonly mean: number;
    /** in the order of the ranges */
    readonly effects: readonly SettingEffect[];
    readonly luck: LuckShares;
    /** points at which the metric had no value */
    readonly missing: number;
}
/** What an analysis found, metric by metric. */
export declare function findSensitivity(result: SensitivityResult): SensitivityFindings[];
export {};

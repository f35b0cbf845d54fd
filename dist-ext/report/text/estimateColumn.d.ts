import type { MetricUnit } from "../../metrics/metric.ts";
import type { Language } from "../../language/language.ts";
/** How a column of means with their intervals is written. */
export interface EstimateColumn {
    /** shown once for the column: %, k EUR */
    readonly unit: string;
    /** for example “31.2 ± 0.4”; “98 (71–100)” where the mean is not in the middle, “31.2” without an interval */
    readonly cells: readonly string[];
}
type Estimate = Readonly<Record<"mean" | "low" | "high", number>>;
/**
 * Writes estimates of the same thing with the same number of digits: as many as their intervals leave
 * meaningful.
 */
export declare function estimateColumn(estimates: readonly (Estimate | undefined)[], unit: MetricUnit, currency: string, language: Language): EstimateColumn;
export {};

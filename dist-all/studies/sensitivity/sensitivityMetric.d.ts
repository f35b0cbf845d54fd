import type { Fault } from "../../language/fault.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type MetricFlag } from "../runs/words/measuring.ts";
/** A number of one run that an analysis is about. */
export interface SensitivityMetric {
    /** as it was written, e.g. `nonna.share.total` */
    readonly name: string;
    /** name of the brand; "" = the whole market */
    readonly brand: string;
    readonly metric: string;
    readonly period: string;
}
export type MetricReading = {
    readonly metric: SensitivityMetric;
    readonly fault?: undefined;
} | {
    readonly metric?: undefined;
    readonly fault: Fault;
};
/**
 * Reads `nonna.share.total`, `market.sales.last90`; without a period the whole run is meant.
 *
 * @param flag - what it was written with
 * @param shown - as people wrote it, where that is not the text
 */
export declare function readMetric(text: string, { brands, market }: Scenario, flag?: MetricFlag, shown?: string): MetricReading;

import type { Fault } from "../../language/fault.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { PrecisionTarget } from "./runUntilPrecise.ts";
export type PrecisionReading = {
    readonly targets: readonly PrecisionTarget[];
    readonly fault?: undefined;
} | {
    readonly targets?: undefined;
    readonly fault: Fault;
};
/**
 * Reads `share:0.005`, `stars:nonna:0.05` or `profit:nonna:last90:2000`: a metric, a brand, a period, and the half-width
 * wanted. Without a brand every brand is meant (of a metric of the market, the market), without a period the whole run.
 */
export declare function readPrecision(text: string, scenario: Scenario): PrecisionReading;

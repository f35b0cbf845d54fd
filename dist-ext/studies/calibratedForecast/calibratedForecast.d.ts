import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { KeptCalibration } from "../calibrate/keptCalibration.ts";
import type { TargetMeasure } from "../calibrate/targets/target.ts";
import { type RunFailure } from "../runs/runFailure.ts";
import type { Execution } from "../study.ts";
/** What may happen: the scenario as it is, or with something decided from the first day that comes. */
export interface Alternative {
    /** as it was typed; "" for the scenario as it is */
    readonly name: string;
    readonly scenario: Scenario;
}
/** What is foretold, from a calibration. */
export interface CalibratedForecastQuestion {
    readonly kept: KeptCalibration;
    /** the scenario as it is, and what else may happen; all of them meet the same luck */
    readonly alternatives: readonly Alternative[];
    /** network read from a file */
    readonly ties?: Uint32Array;
}
/** What is foretold of one measure of one brand in one period. */
export interface ForetoldRow {
    readonly alternative: string;
    readonly what: TargetMeasure | "share";
    readonly brand: string;
    readonly from: number;
    readonly to: number;
    readonly p025: number;
    readonly p10: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p90: number;
    readonly p975: number;
}
/** What an alternative changes in all periods that come, between runs that meet the same luck. */
export interface ForetoldChange {
    readonly alternative: string;
    readonly what: TargetMeasure;
    readonly brand: string;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
    /** chance that it is more than without */
    readonly chance: number;
}
export interface CalibratedForecast {
    readonly question: CalibratedForecastQuestion;
    readonly rows: readonly ForetoldRow[];
    readonly changes: readonly ForetoldChange[];
    readonly runs: number;
    readonly failures: readonly RunFailure[];
}
/** Every run of a forecast: scenarios drawn from what is believed, in each alternative, with the same luck. */
export declare function forecastTasks({ kept, alternatives, ties }: CalibratedForecastQuestion): import("../runs/executor.ts").SimulationTask[];
/**
 * Runs what is believed on into the future. What is not known of the settings, luck, and how reality has kept away from
 * the model until now are all in the quantiles.
 */
export declare function forecastFromCalibration(question: CalibratedForecastQuestion, { executor, progress, signal }: Execution): Promise<CalibratedForecast>;

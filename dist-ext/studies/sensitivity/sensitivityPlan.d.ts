import type { CompileOptions } from "../../scenario/compile/toParameters.ts";
import type { Problem } from "../../scenario/check/problem.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type DesignRange } from "../designs/design.ts";
import type { SensitivityMetric } from "./sensitivityMetric.ts";
import { type SweepPlan } from "../sweep/sweep.ts";
export declare const SENSITIVITY_METHODS: readonly ["morris", "sobol"];
export type SensitivityMethod = (typeof SENSITIVITY_METHODS)[number];
/** Settings that Saltelli's design has room for: each takes two dimensions. */
export declare const MOST_SOBOL_SETTINGS: number;
/** What somebody wants to know. */
export interface SensitivityQuestion {
    readonly method: SensitivityMethod;
    readonly ranges: readonly DesignRange[];
    readonly metrics: readonly SensitivityMetric[];
    /** walks of Morris, rows of Saltelli's design */
    readonly repeats: number;
    /** replications at each point; run number k has the same luck at every point */
    readonly runs: number;
    readonly seed: string;
}
/** One run: which point, which luck. */
interface PlannedRun {
    readonly point: number;
    readonly run: number;
}
export interface SensitivityPlan extends SensitivityQuestion {
    readonly scenario: Scenario;
    /** points of one repeat; they follow each other */
    readonly width: number;
    /** value of each setting at each point, in the order of the ranges */
    readonly values: readonly (readonly number[])[];
    /** in the order in which they are done */
    readonly order: readonly PlannedRun[];
    /** points at which luck is measured, and runs at each of them */
    readonly luck: {
        readonly points: readonly number[];
        readonly runs: number;
    };
}
/** Lays out all points and runs. Nothing is simulated, nor are the points held against the scenario. */
export declare function planSensitivity(scenario: Scenario, question: SensitivityQuestion): SensitivityPlan;
/** The points, ready to run; problems where the settings do not go together. */
export declare function compilePlan({ scenario, ranges, values }: SensitivityPlan, options?: CompileOptions): {
    readonly plans: readonly SweepPlan[];
    readonly problems: readonly Problem[];
};
export {};

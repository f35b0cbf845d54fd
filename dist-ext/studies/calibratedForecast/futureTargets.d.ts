import type { KeptCalibration } from "../calibrate/keptCalibration.ts";
import type { Span, Target, TargetMeasure } from "../calibrate/targets/target.ts";
/** A measure of a brand before and after the last day observed. */
export interface Foreseen {
    readonly what: TargetMeasure;
    readonly brand: string;
    /** what was observed, and when; empty for what was not */
    readonly past: Pick<Target, "spans" | "values">;
    /** periods that come, each as long as those of the past */
    readonly future: readonly Span[];
}
/**
 * Days that a forecast runs: as long as the scenario, or so many periods after the data.
 *
 * @param days - of the scenario
 * @param horizon - periods asked for
 */
export declare function daysAhead(kept: Observed, days: number, horizon?: number): number;
type Observed = Pick<KeptCalibration, "targets" | "until">;
/**
 * Lays periods as long as the last one observed over the days that come, for every brand: sales, and what else was
 * observed of any.
 *
 * @param days - of the run, from its first day
 */
export declare function foreseen({ targets, until }: Observed, brands: readonly string[], days: number): Foreseen[];
export {};

import type { Study } from "../study.ts";
import { type PlannedSweep, type SweepResult } from "./sweep.ts";
/** What is swept. */
export interface SweepQuestion {
    readonly plan: PlannedSweep;
    /** replications at each point */
    readonly runs: number;
    readonly seed: string;
    /** settings that were chosen besides, beyond the scenario's own */
    readonly chosen: readonly {
        readonly path: string;
        readonly value?: unknown;
    }[];
}
/** A scenario at many combinations of its levers' values. */
export declare const sweepStudy: Study<SweepQuestion, SweepResult>;

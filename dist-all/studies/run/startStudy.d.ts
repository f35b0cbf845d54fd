import { type Replications } from "../runs/replicate.ts";
import type { Study } from "../study.ts";
import { type SweepResult } from "../sweep/sweep.ts";
import type { SweepQuestion } from "../sweep/sweepStudy.ts";
import { type RunsQuestion } from "./runsStudy.ts";
/** The scenario as it is, and the sweep around it. */
export interface StartQuestion {
    readonly run: RunsQuestion;
    readonly sweep: SweepQuestion;
}
export interface StartResult {
    readonly replications: Replications;
    readonly swept: SweepResult;
}
/** The first steps: what a scenario comes to, and what its levers do, in one report. */
export declare const startStudy: Study<StartQuestion, StartResult>;

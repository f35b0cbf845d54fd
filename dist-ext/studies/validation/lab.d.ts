import type { RunResult } from "../../model/result.ts";
import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";
import type { Executor, SimulationTask } from "../runs/executor.ts";
import { type RunFailure } from "../runs/runFailure.ts";
import { type Changes, type LabRuns } from "./labExperiment.ts";
/** Where targets are measured: it runs a market with some settings changed, and never the same thing twice. */
export interface Lab {
    /**
     * Replications of a market. Run number k has the same luck whatever the market and the changes, so that two calls
     * may be compared run by run.
     */
    run(market: ScenarioSpec, changes?: Changes, options?: LabRuns): Promise<readonly RunResult[]>;
}
/** Runs that are to count nowhere, by number, and why. */
export type LeftOut = ReadonlyMap<number, RunFailure>;
/** A lab that runs of some numbers may be left out of, because they failed in some market. */
export interface SparingLab extends Lab {
    /** the same lab without runs of these numbers, in whatever market, so that runs stay in pairs of equal luck */
    leavingOut(leftOut: LeftOut): Lab;
}
/** Some runs of an experiment failed: who needs it has to leave their numbers out of all. */
export declare class RunsMissing extends Error {
    readonly name = "RunsMissing";
    readonly failures: readonly RunFailure[];
    constructor(failures: readonly RunFailure[]);
}
/** The runs that an experiment needs were not all done. */
export declare class LabInterrupted extends Error {
    readonly name = "LabInterrupted";
}
export interface LabOptions {
    /** replications of each experiment, at least 2; experiments that log activities may ask for fewer */
    readonly runs: number;
    /** fewest replications of any experiment, whatever it asks for; none when left out */
    readonly least?: number;
    readonly seed: string;
    readonly signal?: AbortSignal | undefined;
    /** told of each run that fails, once */
    readonly fail?: (failure: RunFailure) => void;
}
export declare function createLab(executor: Executor, options: LabOptions): SparingLab;
/**
 * Every run that some experiments take, each once. What they ask a lab for is noted and never answered, so that only
 * what they ask for at once counts.
 */
export declare function labTasks(experiments: readonly {
    readonly measure: (lab: Lab) => unknown;
}[], options: Pick<LabOptions, "runs" | "least" | "seed">): SimulationTask[];

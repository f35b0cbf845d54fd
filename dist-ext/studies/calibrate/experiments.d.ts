import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { SimulationTask } from "../runs/executor.ts";
import { type CalibrationQuestion } from "./calibrationPlan.ts";
import type { Posterior } from "./posterior.ts";
import type { Target } from "./targets/target.ts";
/** What could be done to learn more: wait, ask less or more for some weeks, or stay silent. */
export declare const EXPERIMENTS: readonly ["waiting", "lowerPrice", "higherPrice", "noAdvertising", "moreAdvertising"];
export type Experiment = (typeof EXPERIMENTS)[number];
/** How much of what is uncertain now an experiment would leave. */
export interface Prospect {
    readonly experiment: Experiment;
    readonly path: string;
    /** deviation left over deviation now, 0–1 */
    readonly left: number;
}
/** Scenarios of what could be done from the day after the data on; what changes nothing is left out. */
export declare function experimentsFor({ scenario, until }: CalibrationQuestion): [Experiment, Scenario][];
/** The places of the walk that experiments are tried at. */
export declare function placesTried({ places }: Posterior, count: number): number[];
/** A run of each experiment at each of some places that the data leave possible. */
export declare function experimentTasks({ unknowns, seed, ties }: CalibrationQuestion, scenarios: readonly Scenario[], { places }: Posterior, tried: readonly number[]): SimulationTask[];
/** What would be seen during an experiment: the same measures of the same brands, over its whole time and at its end. */
export declare function targetsOf({ targets, until, }: CalibrationQuestion): Pick<Target, "what" | "brand" | "spans">[];
/**
 * How much each experiment would narrow down each setting: settings that the data leave possible are regressed on what
 * would be seen if they were true.
 *
 * @param seen - of one experiment, what each run shows; shape [tried][targets][spans]; undefined where a run failed
 */
export declare function prospectsOf({ unknowns, targets }: CalibrationQuestion, experiment: Experiment, { places, market, reviews }: Posterior, tried: readonly number[], seen: readonly (readonly (readonly number[])[] | undefined)[]): Prospect[];

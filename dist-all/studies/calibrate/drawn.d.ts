import type { SimulationTask } from "../runs/executor.ts";
import { type CalibrationQuestion } from "./calibrationPlan.ts";
import type { Posterior } from "./posterior.ts";
/** A scenario drawn from what is believed after the data. */
export interface Drawn {
    /** value of each unknown */
    readonly values: readonly number[];
    /** times that the real market is as large as the simulated one */
    readonly market: number;
    /** times that there are as many reviews */
    readonly reviews: number;
    /** how much it counts; all weights sum to 1 */
    readonly weight: number;
}
/** Draws far from each other on the walk, so that they are as good as independent; all count alike. */
export declare function drawScenarios({ unknowns, draws }: CalibrationQuestion, posterior: Posterior): Drawn[];
/** One run of each scenario drawn, over the whole of its days, each with luck that no run of the design had. */
export declare function drawnTasks({ scenario, ties, unknowns, seed }: Pick<CalibrationQuestion, "scenario" | "ties" | "unknowns" | "seed">, drawn: readonly Pick<Drawn, "values">[]): SimulationTask[];

import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { prepareScenario } from "../../scenario/compile/preparedScenario.ts";
import type { SimulationTask } from "../runs/executor.ts";
import { type CalibrationQuestion, valuesAt } from "./calibrationPlan.ts";
import type { Posterior } from "./posterior.ts";
import type { Sizes } from "./targets/sizes.ts";

/** A scenario drawn from what is believed after the data, and how large reality is beside it. */
export interface Drawn extends Sizes {
  /** value of each unknown */
  readonly values: readonly number[];
  /** how much it counts; all weights sum to 1 */
  readonly weight: number;
}

/** Draws far from each other on the walk, so that they are as good as independent; all count alike. */
export function drawScenarios({ unknowns, draws }: CalibrationQuestion, posterior: Posterior): Drawn[] {
  const { places, sizes } = posterior;
  const count = Math.min(draws, places.length);
  return Array.from({ length: count }, (_, draw) => {
    const at = Math.floor(((draw + 0.5) * places.length) / count);
    return {
      values: valuesAt(unknowns, places[at]),
      ...sizes[at],
      weight: 1 / count,
    };
  });
}

/** One run of each scenario drawn, over the whole of its days, each with luck that no run of the design had. */
export function drawnTasks(
  { scenario, ties, unknowns, seed }: Pick<CalibrationQuestion, "scenario" | "ties" | "unknowns" | "seed">,
  drawn: readonly Pick<Drawn, "values">[],
): SimulationTask[] {
  const prepared = prepareScenario(
    scenario,
    unknowns.map(({ path }) => path),
    ties && { ties },
  );
  const key = keyFromSeed(`after ${seed}`);
  return drawn.map(({ values }, run) => ({ parameters: prepared(values), key: replicationKey(key, run) }));
}

import { keyFromSeed, replicationKey } from "../../../numeric/luck/random.ts";
import { prepareScenario } from "../../../scenario/compile/preparedScenario.ts";
import { applySettings } from "../../../scenario/read/readScenario.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { SimulationTask } from "../../runs/executor.ts";
import { type CalibrationPlan, endingWith, valuesAt } from "../calibrationPlan.ts";
import type { ObservedTarget } from "../targets/target.ts";
import type { Lift } from "./lift.ts";

/** Runs of each experiment: a surface of one number takes no more. */
const MOST_RUNS = 256;

/** How many runs each experiment takes. */
export const liftRunsOf = ({ tasks }: Pick<CalibrationPlan, "tasks">): number =>
  Math.min(MOST_RUNS, tasks.length);

/**
 * The scenario as it was during an experiment: the setting has its value from the first day on, whatever was planned.
 *
 * @returns undefined where the setting cannot have that value
 */
export function duringLift(scenario: Scenario, { path, value, from, to }: Lift): Scenario | undefined {
  const again = scenario.timeline.filter(({ day, set }) => day > from && day < to && path in set);
  const changes = [from, ...again.map(({ day }) => day)].map((day) => ({
    day,
    set: { [path]: value },
    note: "",
  }));
  return applySettings(scenario, [{ path: "timeline", value: [...scenario.timeline, ...changes] }]).scenario;
}

/** Runs of the design once more, with the same luck, as they would have been during an experiment. */
export function liftTasks(plan: CalibrationPlan, lift: Lift): SimulationTask[] {
  const { scenario, unknowns, ties, seed } = plan.question;
  const changed = duringLift(scenario, lift);
  if (changed === undefined) return [];
  const prepared = prepareScenario(
    changed,
    unknowns.map(({ path }) => path),
    ties && { ties },
  );
  const key = keyFromSeed(seed);
  return plan.places.slice(0, liftRunsOf(plan)).map((place, run) => ({
    parameters: endingWith(prepared(valuesAt(unknowns, place)), scenario.market.warmUp + lift.to),
    key: replicationKey(key, run),
  }));
}

/** What is measured of an experiment: one number over all of its days. */
export const liftTarget = ({
  what,
  brand,
  from,
  to,
}: Lift): Pick<ObservedTarget, "what" | "brand" | "spans"> => ({
  what,
  brand,
  spans: [{ from, to }],
});

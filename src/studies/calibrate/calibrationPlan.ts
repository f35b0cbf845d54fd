import type { Parameters } from "../../model/parameters.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { sobolSequence } from "../../numeric/designs/sobolSequence.ts";
import { prepareScenario } from "../../scenario/compile/preparedScenario.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { designKey } from "../designs/design.ts";
import type { SimulationTask } from "../runs/executor.ts";
import type { Lift } from "./lifts/lift.ts";
import { planStatistics, type Statistic } from "./targets/statistics.ts";
import type { ObservedTarget } from "./targets/target.ts";
import { priorQuantile, type Unknown } from "./unknown.ts";

/** What is to be calibrated, against what, and with how many runs. */
export interface CalibrationQuestion {
  readonly scenario: Scenario;
  readonly ties?: Uint32Array;
  readonly unknowns: readonly Unknown[];
  readonly targets: readonly ObservedTarget[];
  /** what experiments in the real market have shown; none unless given */
  readonly lifts?: readonly Lift[];
  /** the day after the last one observed */
  readonly until: number;
  /** runs of the design, each at another place with luck of its own */
  readonly points: number;
  /** scenarios drawn after the data, each of them run once */
  readonly draws: number;
  readonly seed: string;
  /** whether the sizes of the market and of the reviews are to be found, too */
  readonly isSizeFree: boolean;
  /** runs of the design that stand in for the data, one after the other, to test the calibration itself; 0 = none */
  readonly selfTests: number;
  /** places at which experiments are tried that would tell more; 0 = none */
  readonly trials: number;
  /** days of the past from which the calibration is tried on what came then; 0 = none */
  readonly origins: number;
}

/** A calibration laid out: nothing of it has been run. */
export interface CalibrationPlan {
  readonly question: CalibrationQuestion;
  readonly statistics: readonly Statistic[];
  /** in the unit cube, by what is believed beforehand; shape [points][unknowns] */
  readonly places: readonly (readonly number[])[];
  readonly tasks: readonly SimulationTask[];
}

/**
 * Spreads runs over what is believed beforehand: a Sobol' sequence over the quantiles of each unknown, so that every run
 * is also a draw from what was believed. Each has luck of its own, because how runs scatter is part of what is learnt.
 * They end with the last day observed.
 */
export function planCalibration(question: CalibrationQuestion): CalibrationPlan {
  const { scenario, ties, unknowns, points, seed, until, targets } = question;
  const places = sobolSequence(points, unknowns.length, designKey(seed));
  const { warmUp } = scenario.market;
  const prepared = prepareScenario(
    scenario,
    unknowns.map(({ path }) => path),
    ties && { ties },
  );
  const key = keyFromSeed(seed);
  const tasks = places.map((place, run) => ({
    parameters: endingWith(prepared(valuesAt(unknowns, place)), warmUp + until),
    key: replicationKey(key, run),
  }));
  return { question, statistics: planStatistics(targets), places, tasks };
}

/** The value of each unknown at a place of the unit cube. */
export function valuesAt(unknowns: readonly Unknown[], place: ArrayLike<number>): number[] {
  return unknowns.map((unknown, at) => priorQuantile(unknown, place[at]));
}

/** The same market, left on a day: what happens before it is the same. */
export function endingWith(parameters: Parameters, days: number): Parameters {
  return { ...parameters, days, season: parameters.season.slice(0, days) };
}

import type { MeanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { RunResult } from "../../model/result.ts";
import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";
import { arcElasticity, overPairs } from "./estimates.ts";
import type { Lab } from "./lab.ts";
import type { Changes } from "./labExperiment.ts";

export interface ElasticityLever {
  /** its value in the middle */
  readonly middle: number;
  /** how far it is moved down and up, relative to the middle */
  readonly step: number;
  /** what the lever moves: sales, as a rule */
  readonly outcome: (run: RunResult) => number;
  /** settings that hold in both */
  readonly changes?: Changes;
  /** turns a value of the lever into settings */
  readonly set: (value: number) => Changes;
}

/** Moves a lever down and up by the same factor in paired runs with the same luck. */
export async function elasticityOf(
  lab: Lab,
  market: ScenarioSpec,
  lever: ElasticityLever,
): Promise<MeanInterval> {
  const [down, up] = [lever.middle / (1 + lever.step), lever.middle * (1 + lever.step)];
  const [low, high] = await Promise.all(
    [down, up].map((value) => lab.run(market, { ...lever.changes, ...lever.set(value) })),
  );
  return overPairs(low, high, (first, second) =>
    arcElasticity(lever.outcome(first), lever.outcome(second), down, up),
  );
}

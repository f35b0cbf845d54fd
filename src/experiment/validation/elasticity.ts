import type { MeanInterval } from "../../numeric/intervals.ts";
import type { RunResult } from "../../model/result.ts";
import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";
import { arcElasticity, overPairs } from "./estimates.ts";
import type { Changes, Lab } from "./lab.ts";

export interface Lever {
  /** setting that is moved; `*` for all of a kind */
  readonly path: string;
  /** its value in the middle */
  readonly middle: number;
  /** how far it is moved down and up, relative to the middle */
  readonly step: number;
  /** the result is sales of this brand … */
  readonly outcome: (run: RunResult) => number;
  /** settings that hold in both */
  readonly changes?: Changes;
  /** turns a value of the lever into settings, when it is more than one number */
  readonly set?: (value: number) => Changes;
}

/** Moves a lever down and up by the same factor in paired runs with the same luck. */
export async function elasticityOf(lab: Lab, market: ScenarioSpec, lever: Lever): Promise<MeanInterval> {
  const [down, up] = [lever.middle / (1 + lever.step), lever.middle * (1 + lever.step)];
  const set = lever.set ?? ((value: number) => ({ [lever.path]: value }));
  const [low, high] = await Promise.all(
    [down, up].map((value) => lab.run(market, { ...lever.changes, ...set(value) })),
  );
  return overPairs(low, high, (first, second) =>
    arcElasticity(lever.outcome(first), lever.outcome(second), down, up),
  );
}

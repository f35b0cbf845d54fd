import { readFileSync } from "node:fs";
import type { Parameters } from "../../src/model/parameters.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";

/** The market of a scenario with so many consumers and days. */
export function parametersOf(scenario: string, consumers: number, days: number): Parameters {
  const reading = readScenario((path) => readFileSync(path), scenario, [
    { path: "market.consumers", value: consumers },
    { path: "market.days", value: days },
  ]);
  if (reading.scenario === undefined) throw new Error(JSON.stringify(reading.problems));
  return toParameters(reading.scenario);
}

import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";
import { runHash } from "../support/runHash.ts";

/** One run of a scenario that came as text, as it crosses to a browser; 100 consumers are written down in full. */
export function fingerprintOf(scenarioText: string): string {
  const scenario = JSON.parse(scenarioText) as Scenario;
  return runHash(simulate(toParameters(scenario, { logged: 100 }), keyFromSeed(scenario.seed)));
}

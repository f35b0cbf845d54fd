import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parameters } from "../../src/model/parameters.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";

/** Paths of all scenarios, such as `hotels/quiet-year.yaml`. */
export const scenarioFiles: readonly string[] = readdirSync("scenarios", {
  recursive: true,
  encoding: "utf8",
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".yaml"))
  .sort();

/** What stands in a file under `scenarios/`. */
export function textOf(file: string): string {
  return readFileSync(join("scenarios", file), "utf8");
}

export interface ReadyScenario {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
}

/** A scenario, read and compiled; fails with all of its problems. */
export function open(file: string): ReadyScenario {
  const load = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);
  const { scenario, ties, problems } = readScenario(load, join("scenarios", file));
  if (scenario === undefined || problems.length > 0) {
    throw new Error(problems.map(({ message, advice }) => `${message.en} ${advice.en}`).join("\n"));
  }
  return { scenario, parameters: toParameters(scenario, ties && { ties }) };
}

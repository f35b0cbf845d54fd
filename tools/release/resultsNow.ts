import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path/posix";
import { readScenarioFile } from "../../src/library/readScenarioFile.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { fingerprint } from "../../src/studies/runs/fingerprint.ts";
import { replicate } from "../../src/studies/runs/replicate.ts";
import { summarise } from "../../src/studies/runs/summary.ts";

/** What came out of each scenario, by its path below scenarios/. */
export type Results = Readonly<Record<string, string>>;

/** As many as tell one version from another; every mechanism of a scenario acts on them, over all of its days. */
const CONSUMERS = 300;

/** Paths of all scenarios that come with umot, such as `hotels/quiet-year.yaml`. */
function shippedScenarios(): string[] {
  const names = readdirSync("scenarios", { recursive: true, encoding: "utf8" });
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml") && !name.startsWith("templates/"))
    .sort();
}

/** A hash of each scenario's first two runs, events of some consumers and all metrics with their intervals among them. */
export async function resultsNow(names: readonly string[] = shippedScenarios()): Promise<Results> {
  const results: [string, string][] = [];
  for (const name of names) results.push([name, await resultOf(join("scenarios", name))]);
  return Object.fromEntries(results);
}

async function resultOf(path: string): Promise<string> {
  const { scenario, ties, problems } = readScenarioFile(path, [`market.consumers=${CONSUMERS}`]);
  if (scenario === undefined) throw new Error(`${path}: ${problems[0].message.en}`);
  const parameters = toParameters(scenario, ties && { ties });
  const done = await replicate(
    scenario,
    parameters,
    { runs: 2, seed: "release", witnesses: 10 },
    inThisThread,
  );
  const runs = await fingerprint(done.runs, "");
  return createHash("sha256")
    .update(runs + JSON.stringify(summarise(done)))
    .digest("hex")
    .slice(0, 16);
}

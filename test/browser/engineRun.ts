import type { SimulationTask } from "../../src/studies/runs/executor.ts";
import { canShare } from "../../src/model/parts/sharedRoom.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";
import type { PartDone, PartOrder } from "../../src/threads/runPart.ts";
import { runInParts } from "../../src/threads/runInParts.ts";
import { runHash } from "../support/runHash.ts";

/** One run of a scenario that came as text, as it crosses to a browser; 100 consumers are written down in full. */
function taskOf(scenarioText: string): SimulationTask {
  const scenario = JSON.parse(scenarioText) as Scenario;
  return { parameters: toParameters(scenario, { logged: 100 }), key: keyFromSeed(scenario.seed) };
}

export function fingerprintOf(scenarioText: string): string {
  const { parameters, key } = taskOf(scenarioText);
  return runHash(simulate(parameters, key));
}

/** The same on workers of a page, as many as there are parts; and how many began. */
export async function fingerprintTogether(scenarioText: string, workerScript: string, parts: number) {
  let workers = 0;
  const runTogether = (orders: readonly PartOrder[]) => Promise.all(orders.map(answer));
  const answer = (order: PartOrder) =>
    new Promise<PartDone>((resolve) => {
      ++workers;
      const worker = new Worker(URL.createObjectURL(new Blob([workerScript])));
      worker.addEventListener("message", ({ data }: MessageEvent<PartDone>) => {
        worker.terminate();
        resolve(data);
      });
      worker.postMessage(order);
    });
  const { result, message } = await runInParts({ runTogether }, taskOf(scenarioText), parts);
  return { hash: result === undefined ? message : runHash(result), workers, shares: canShare() };
}

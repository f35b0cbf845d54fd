import type { RunResult } from "../../model/result.ts";
import { toParameters } from "../../scenario/compile.ts";
import { applySettings } from "../../scenario/readScenario.ts";
import { type Scenario, type ScenarioSpec, scenarioSettings } from "../../scenario/settings/scenario.ts";
import type { Executor, SimulationTask } from "../executor.ts";
import { replicate, tasksOf } from "../replicate.ts";

/** Settings by path and the values that an experiment gives them. */
export type Changes = Readonly<Record<string, unknown>>;

interface LabRuns {
  /** consumers whose every activity is logged; none when left out */
  readonly logged?: number;
  /** replications; the lab's own number when left out */
  readonly runs?: number;
}

/** Where targets are measured: it runs a market with some settings changed, and never the same thing twice. */
export interface Lab {
  /**
   * Replications of a market. Run number k has the same luck whatever the market and the changes, so that two calls
   * may be compared run by run.
   */
  run(market: ScenarioSpec, changes?: Changes, options?: LabRuns): Promise<readonly RunResult[]>;
}

/** The runs that an experiment needs were not all done. */
export class LabInterrupted extends Error {
  override readonly name = "LabInterrupted";
}

export interface LabOptions {
  /** replications of each experiment, at least 2 */
  readonly runs: number;
  readonly seed: string;
  readonly signal?: AbortSignal | undefined;
}

export function createLab(executor: Executor, { runs, seed, signal }: LabOptions): Lab {
  const done = new Map<string, Promise<readonly RunResult[]>>();
  return {
    run(market, changes = {}, options = {}) {
      const key = keyOf(market, changes, options);
      const known = done.get(key);
      if (known !== undefined) return known;
      const { scenario, parameters } = experimentOf(market, changes, options);
      const asked = { runs: options.runs ?? runs, seed, signal };
      const results = replicate(scenario, parameters, asked, executor).then((finished) => {
        const [failure] = finished.failures ?? [];
        if (failure !== undefined && signal?.aborted !== true)
          throw new Error(`run ${failure.run} of an experiment failed: ${failure.message}`);
        if (finished.runs.length < asked.runs) throw new LabInterrupted();
        return finished.runs;
      });
      done.set(key, results);
      return results;
    },
  };
}

/**
 * Every run that some experiments take, each once. What they ask a lab for is noted and never answered, so that only
 * what they ask for at once counts.
 */
export function labTasks(
  experiments: readonly { readonly measure: (lab: Lab) => unknown }[],
  { runs, seed }: Pick<LabOptions, "runs" | "seed">,
): SimulationTask[] {
  const asked = new Map<string, readonly SimulationTask[]>();
  const lab: Lab = {
    run(market, changes = {}, options = {}) {
      const { parameters } = experimentOf(market, changes, options);
      asked.set(keyOf(market, changes, options), tasksOf(parameters, seed, options.runs ?? runs));
      return new Promise(() => {});
    },
  };
  for (const { measure } of experiments) void measure(lab);
  return [...asked.values()].flat();
}

const keyOf = (...experiment: Required<Parameters<Lab["run"]>>) => JSON.stringify(experiment);

function experimentOf(market: ScenarioSpec, changes: Changes, { logged = 0 }: LabRuns) {
  const scenario = readMarket(market, changes);
  return { scenario, parameters: toParameters(scenario, { logged }) };
}

/** The market with its settings changed. @throws {Error} if a path or a value makes no sense */
function readMarket(market: ScenarioSpec, changes: Changes): Scenario {
  const scenario = scenarioSettings.parse(withPersonas(market));
  const settings = Object.entries(changes).map(([path, value]) => ({ path, value }));
  const { scenario: changed, problems } = applySettings(scenario, settings);
  if (changed === undefined) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return changed;
}

/** Everybody is average, written out so that changes can reach them. */
function withPersonas(market: ScenarioSpec): ScenarioSpec {
  return { personas: { everybody: { share: 1 } }, ...market };
}

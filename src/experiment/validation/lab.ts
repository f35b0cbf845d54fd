import type { RunResult } from "../../model/result.ts";
import { toParameters } from "../../scenario/compile.ts";
import { applySettings } from "../../scenario/readScenario.ts";
import { type Scenario, type ScenarioSpec, scenarioSettings } from "../../scenario/settings/scenario.ts";
import type { Executor } from "../executor.ts";
import { replicate } from "../replicate.ts";

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
      const key = JSON.stringify([market, changes, options]);
      const known = done.get(key);
      if (known !== undefined) return known;
      const scenario = readMarket(market, changes);
      const parameters = toParameters(scenario, { logged: options.logged ?? 0 });
      const asked = { runs: options.runs ?? runs, seed, signal };
      const results = replicate(scenario, parameters, asked, executor).then((finished) => {
        if (finished.runs.length < asked.runs) throw new LabInterrupted();
        return finished.runs;
      });
      done.set(key, results);
      return results;
    },
  };
}

/** The market with its settings changed. @throws {Error} if a path or a value makes no sense */
function readMarket(market: ScenarioSpec, changes: Changes): Scenario {
  const scenario = scenarioSettings.parse(withPersonas(market));
  const settings = Object.entries(changes).map(([path, value]) => ({ path, value }));
  const { scenario: changed, problems } = applySettings(scenario, settings);
  if (changed === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return changed;
}

/** Everybody is average, written out so that changes can reach them. */
function withPersonas(market: ScenarioSpec): ScenarioSpec {
  return { personas: { everybody: { share: 1 } }, ...market };
}

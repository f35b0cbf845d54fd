import type { Parameters } from "../../model/parameters.ts";
import { referenceMarket } from "./referenceMarket.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import { type Scenario, type ScenarioSpec, scenarioSettings } from "../../scenario/settings/scenario.ts";

/** Settings by path and the values that an experiment gives them. */
export type Changes = Readonly<Record<string, unknown>>;

export interface LabRuns {
  /** consumers whose every activity is logged; none when left out */
  readonly logged?: number;
  /** replications; the lab's own number when left out */
  readonly runs?: number;
}

/** All that is said of an experiment: the market, what is changed in it, and how it is run. */
export type Experiment = readonly [market: ScenarioSpec, changes: Changes, options: LabRuns];

/** Equal for equal experiments. */
export const keyOf = (experiment: Experiment) => JSON.stringify(experiment);

/** The scenario of an experiment, ready to run: the same one each time, so that what its runs share is made once. */
export function experimentOf(experiment: Experiment): ReadyExperiment {
  const [market, changes, { logged = 0 }] = experiment;
  const key = keyOf([market, changes, { logged }]);
  const known = ready.get(key);
  if (known !== undefined) return known;
  const scenario = readMarket(market, changes);
  const made = { scenario, parameters: toParameters(scenario, { logged }) };
  if (ready.size >= MOST) ready.clear();
  ready.set(key, made);
  return made;
}

interface ReadyExperiment {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
}

/** Experiments that were asked for. Reading and compiling one takes as long as a short run of it. */
const ready = new Map<string, ReadyExperiment>();

/** Experiments that are remembered: more than all targets take. */
const MOST = 500;

/** The market in which most ranges are measured, with everything that is left out filled in. */
export function referenceScenario(): Scenario {
  return readMarket(referenceMarket, {});
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

import type { SimulationTask } from "../experiment/executor.ts";
import type { RunResult } from "../model/result.ts";
import { simulate } from "../model/simulate.ts";

/** What each thread does with a task. */
export default function work({ parameters, key }: SimulationTask): RunResult {
  return simulate(parameters, key);
}

import type { Parameters } from "./parameters.ts";
import type { RunResult } from "./result.ts";
import type { RandomKey } from "../numeric/random.ts";

/** Simulates one market once: the same parameters and key give the same bytes on every machine. */
export function simulate(parameters: Parameters, key: RandomKey): RunResult {
  throw new Error(`not written yet: ${parameters.days} ${key.high}`);
}

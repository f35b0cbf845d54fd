import { createHash } from "node:crypto";
import type { SimulationTask } from "../../studies/runs/executor.ts";
import type { Parameters } from "../../model/parameters.ts";
import { updateHash } from "./updateHash.ts";

/**
 * Makes the function that names a run by its content: equal names only for equal parameters, luck and engine.
 * Parameters are read once each, because many runs share them.
 *
 * @param engine - fingerprint of the engine's code, from `engineHash`
 * @returns from a task to 64 hexadecimal digits
 */
export function createAddresser(engine: string): (task: SimulationTask) => string {
  const known = new WeakMap<Parameters, string>();
  const parametersHash = (parameters: Parameters): string => {
    const hash = known.get(parameters) ?? hashOf(parameters);
    known.set(parameters, hash);
    return hash;
  };
  return ({ parameters, key }) => hashOf({ engine, parameters: parametersHash(parameters), key });
}

function hashOf(value: unknown): string {
  const hash = createHash("sha256");
  updateHash(hash, value);
  return hash.digest("hex");
}

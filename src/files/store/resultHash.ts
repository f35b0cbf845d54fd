import { createHash } from "node:crypto";
import type { RunResult } from "../../model/result.ts";
import { updateHash } from "../../studies/runs/fingerprint.ts";

/**
 * A fingerprint of results: equal only if every number of every run is the same to the last bit, in the same version.
 *
 * Two machines that show the same fingerprint computed the same; two that differ did not, whatever their tables say.
 *
 * @returns 16 hexadecimal digits of SHA-256
 */
export function resultHash(runs: readonly RunResult[], version: string): string {
  const hash = createHash("sha256").update(`umot ${version}\n`);
  for (const run of runs) updateHash(hash, run);
  return hash.digest("hex").slice(0, 16);
}

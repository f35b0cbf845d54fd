import { createHash, type Hash } from "node:crypto";
import type { RunResult } from "../model/result.ts";

/**
 * A fingerprint of results: equal only if every number of every run is the same to the last bit, in the same version.
 *
 * Two machines that show the same fingerprint computed the same; two that differ did not, whatever their tables say.
 *
 * @returns 16 hexadecimal digits of SHA-256
 */
export function resultHash(runs: readonly RunResult[], version: string): string {
  const hash = createHash("sha256").update(`umot ${version}\n`);
  for (const run of runs) feed(hash, run);
  return hash.digest("hex").slice(0, 16);
}

/** Feeds a value with its keys in alphabetical order, so that the order of writing does not matter. */
function feed(hash: Hash, value: unknown): void {
  if (ArrayBuffer.isView(value)) {
    hash.update(`${value.constructor.name}:${value.byteLength}:`);
    hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  } else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value).sort()) {
      hash.update(`${key}=`);
      feed(hash, value[key as keyof typeof value]);
    }
  } else {
    hash.update(`${JSON.stringify(value)};`);
  }
}

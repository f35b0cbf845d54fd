import { createHash } from "node:crypto";
import { updateHash } from "../../studies/runs/fingerprint.ts";

/**
 * A fingerprint of what was asked: the command, the options that decide its result, and the scenarios as they are, with
 * everything that was left out filled in. Equal questions have one place; how their answers are shown makes no difference.
 */
export function questionHash(...parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  updateHash(hash, parts);
  return hash.digest("hex").slice(0, 32);
}

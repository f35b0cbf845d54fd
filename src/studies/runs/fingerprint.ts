import type { RunResult } from "../../model/result.ts";
import { updateHash } from "./updateHash.ts";

/**
 * A fingerprint of results, the one that `umot run` keeps in `manifest.json`: equal only if every number of every run
 * is the same to the last bit, in the same version. For Node and for pages that are served securely.
 *
 * @param version - of umot, as its package.json says
 * @returns 16 hexadecimal digits of SHA-256
 */
export async function fingerprint(runs: readonly RunResult[], version: string): Promise<string> {
  const parts: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const bytes = {
    update: (data: string | Uint8Array) =>
      void parts.push(typeof data === "string" ? encoder.encode(data) : data),
  };
  bytes.update(`umot ${version}\n`);
  for (const run of runs) updateHash(bytes, run);
  const whole = await new Blob(parts as BlobPart[]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

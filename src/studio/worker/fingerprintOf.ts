import type { RunResult } from "../../model/result.ts";
import { updateHash } from "../../studies/runs/fingerprint.ts";

/**
 * The fingerprint of results that the command line writes into a folder's manifest (`results`).
 *
 * @returns 16 hexadecimal digits of SHA-256; "" where the browser has none to offer, because the page came unencrypted
 */
export async function fingerprintOf(runs: readonly RunResult[]): Promise<string> {
  // A page that comes from another machine without encryption gets no SHA-256 from browsers.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return "";
  const parts: (string | Uint8Array)[] = [];
  const hash = { update: (data: string | Uint8Array) => parts.push(data) };
  hash.update(`umot ${import.meta.env.VERSION}\n`);
  for (const run of runs) updateHash(hash, run);
  const bytes = await new Blob(parts as BlobPart[]).arrayBuffer();
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

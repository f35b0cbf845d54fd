import type { RunResult } from "../../model/result.ts";

/** What takes the bytes of a fingerprint: a hash of Node, or a list of parts. */
interface TakesBytes {
  update(data: string | Uint8Array): unknown;
}

/**
 * Feeds a hash with any plain value: text, numbers to the last bit, typed arrays, lists and objects. Keys go in
 * alphabetical order, so that the order of writing does not matter.
 */
export function updateHash(hash: TakesBytes, value: unknown): void {
  if (ArrayBuffer.isView(value)) {
    hash.update(`${value.constructor.name}:${value.byteLength}:`);
    hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  } else if (typeof value === "object" && value !== null) {
    hash.update("{");
    for (const key of Object.keys(value).sort()) {
      hash.update(`${key}=`);
      updateHash(hash, value[key as keyof typeof value]);
    }
    hash.update("}");
  } else {
    hash.update(`${typeof value === "number" ? spelled(value) : JSON.stringify(value)};`);
  }
}

/** JSON has no word for the infinite numbers, and none for −0. */
const spelled = (value: number) => (Object.is(value, -0) ? "-0" : String(value));

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

import type { RunResult } from "../../src/model/result.ts";
import { hashBytes } from "../../src/numeric/luck/hash.ts";

/** A fingerprint of every number of a run: equal only where nothing at all came out different. */
export function fingerprint(run: RunResult): string {
  const parts = bytesOf(run);
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return hashBytes(all);
}

function bytesOf(value: unknown): Uint8Array[] {
  if (ArrayBuffer.isView(value)) return [new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(bytesOf) : [];
}

import type { RunResult } from "../../src/model/result.ts";
import { hashBytes } from "../../src/numeric/luck/hash.ts";

/**
 * A fingerprint of every number in a result, the event log included, that is computed alike in Node and in browsers.
 * Two results share it only if they are the same to the last bit; the order in which tables were made does not count.
 */
export function runHash(result: RunResult): string {
  const parts: string[] = [];
  collect("", result, parts);
  return hashBytes(new TextEncoder().encode(parts.join("\n")));
}

function collect(path: string, value: unknown, parts: string[]): void {
  if (ArrayBuffer.isView(value)) {
    parts.push(`${path} ${hashBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))}`);
  } else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value).toSorted())
      collect(`${path}.${key}`, value[key as keyof typeof value], parts);
  } else parts.push(`${path} ${String(value)}`);
}

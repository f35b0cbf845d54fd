import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { constants, deflateSync, inflateSync } from "node:zlib";
import type { RunResult } from "../model/result.ts";

/** Bytes of the checksum at the beginning. */
const CHECKSUM = 32;

/**
 * One finished run as bytes, without loss: SHA-256 of the rest, then V8's own format of plain values, compressed.
 * Counts by day are mostly small whole numbers, which the quickest compression makes some ten times smaller.
 */
export function packRun(result: RunResult): Uint8Array {
  const body = deflateSync(serialize(result), { level: constants.Z_BEST_SPEED });
  return Buffer.concat([checksumOf(body), body]);
}

/** The run in some bytes; undefined if they are damaged, cut off or of a Node that wrote another format. */
export function unpackRun(bytes: Uint8Array): RunResult | undefined {
  const body = bytes.subarray(CHECKSUM);
  if (!checksumOf(body).equals(bytes.subarray(0, CHECKSUM))) return undefined;
  try {
    return deserialize(inflateSync(body)) as RunResult;
  } catch {
    return undefined;
  }
}

function checksumOf(body: Uint8Array): Buffer {
  return createHash("sha256").update(body).digest();
}

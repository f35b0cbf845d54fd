import { onceEach } from "../studies/runs/onceEach.ts";
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { constants, deflateSync, inflateSync } from "node:zlib";
import type { Parameters } from "../model/parameters.ts";

/** What a market is made of, as it travels. */
export interface PackedMarket {
  /** SHA-256 of the bytes */
  readonly address: string;
  readonly bytes: Buffer;
}

/** Packs each market once, because many runs share it. */
export function createPacker(): (parameters: Parameters) => PackedMarket {
  return onceEach(packMarket);
}

function packMarket(parameters: Parameters): PackedMarket {
  const bytes = deflateSync(serialize(parameters), { level: constants.Z_BEST_SPEED });
  return { address: hashOf(bytes), bytes };
}

/** The market in some bytes; undefined where they are not those of the address. */
export function unpackMarket(bytes: Uint8Array, address: string): Parameters | undefined {
  return hashOf(bytes) === address ? (deserialize(inflateSync(bytes)) as Parameters) : undefined;
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

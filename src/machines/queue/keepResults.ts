import type { Redis } from "ioredis";
import { KEPT, runKey } from "./queueNames.ts";
import { whenThereIsRoom } from "./whenThereIsRoom.ts";

/** A result and where it is to stand. */
export interface Kept {
  readonly address: string;
  readonly entry: Uint8Array;
}

/** Puts results into Redis, all in one go; those for which there is no room are tried again until there is. */
export async function keepResults(redis: Redis, kept: readonly Kept[], tellFull: () => void): Promise<void> {
  let left = kept;
  await whenThereIsRoom(async () => {
    const writing = redis.pipeline();
    for (const { address, entry } of left) writing.set(runKey(address), bufferOf(entry), "EX", KEPT.run);
    const faults = ((await writing.exec()) ?? []).map(([fault]) => fault);
    left = left.filter((_, at) => faults[at] !== null);
    const first = faults.find((fault) => fault !== null);
    if (first) throw first;
  }, tellFull);
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength);

import { constants, deflateSync, inflateSync } from "node:zlib";

/** The least and the most room that is made for what comes out, in bytes. */
const [LEAST, MOST] = [16_384, 2 ** 26];

/** Bytes beyond what came out last: a room that is filled to its end has another one made after it. */
const SPARE = 1024;

/**
 * Room for what comes out, as much as the last one took: runs of one experiment are about equal in size, and what does not
 * fit into one piece is put together of many, which takes longer than the work itself.
 */
let shrunkRoom = LEAST;
let wholeRoom = LEAST;

/** Compresses bytes, quickly. */
export function shrink(bytes: Uint8Array): Buffer {
  const shrunk = deflateSync(bytes, { level: constants.Z_BEST_SPEED, chunkSize: shrunkRoom });
  shrunkRoom = roomFor(shrunk);
  return shrunk;
}

/** Undoes `shrink`. @throws {Error} for anything else */
export function unshrink(bytes: Uint8Array): Buffer {
  const whole = inflateSync(bytes, { chunkSize: wholeRoom });
  wholeRoom = roomFor(whole);
  return whole;
}

const roomFor = ({ length }: Uint8Array) => Math.min(MOST, Math.max(LEAST, length + SPARE));

import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { RunResult } from "../../model/result.ts";
import { constants, deflateSync, inflateSync } from "node:zlib";
import { type Narrowed, narrowColumns, widenColumns } from "./narrowColumns.ts";

/** Bytes of the checksum at the beginning. */
const CHECKSUM = 32;

/** Bytes that say how long the note is. */
const LENGTH = 2;

/** A note is never longer than this, in bytes. */
const LONGEST_NOTE = 2000;

/** Bytes at the beginning of an entry in which its whole note stands. */
export const NOTE_BYTES = CHECKSUM + LENGTH + LONGEST_NOTE;

/** To be changed with the layout, so that runs in another one are not looked for. */
export const ENTRY_FORMAT = "4";

/** What a kept run is of, for people who look through a store. */
export interface RunNote {
  /** title of the scenario, or the command */
  readonly about: string;
  /** fingerprint of the engine that made it, from `engineHash` */
  readonly engine: string;
}

/** What an entry is for. */
export interface EntryUse {
  /** it is read once and soon: compressed only where it is long */
  readonly isPassing?: boolean;
}

/** Bytes above which an entry that is in passing is compressed all the same: it holds a log. */
const LONG = 2 ** 19;

/**
 * One finished run as bytes, without loss: SHA-256 of its address and the rest, the note, then V8's own format of plain values
 * in narrow columns, compressed. A run copied to another address is none there. Narrow, a result is some four times smaller;
 * compressing takes longer than all the rest, and leaves some three fifths of that.
 */
export function packRun(
  result: RunResult,
  { about, engine }: RunNote,
  address: string,
  { isPassing = false }: EntryUse = {},
): Uint8Array {
  const note = Buffer.from(JSON.stringify({ about: about.slice(0, 300), engine }));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt16BE(note.length);
  const plain = serialize(narrowColumns(result));
  const content = isPassing && plain.length < LONG ? plain : shrink(plain);
  const body = [length, note, content];
  return Buffer.concat([checksumOf(address, body), ...body]);
}

/**
 * What is in some bytes that were kept at an address, which may still be anything; undefined if they are damaged, cut
 * off, of another address or of a Node that wrote another format.
 */
export function unpackRun(bytes: Uint8Array, address: string): unknown {
  const body = bytes.subarray(CHECKSUM);
  if (!checksumOf(address, [body]).equals(bytes.subarray(0, CHECKSUM))) return undefined;
  try {
    const content = body.subarray(LENGTH + noteLength(bytes));
    const plain = content[0] === BEGINS_PLAIN ? content : unshrink(content);
    return widenColumns(deserialize(plain) as Narrowed);
  } catch {
    return undefined;
  }
}

/** The note in the first bytes of an entry, which are not held against the checksum; undefined if there is none. */
export function readNote(bytes: Uint8Array): RunNote | undefined {
  try {
    const from = CHECKSUM + LENGTH;
    const note: unknown = JSON.parse(
      Buffer.from(bytes.subarray(from, from + noteLength(bytes))).toString("utf8"),
    );
    const { about, engine } = note as Partial<RunNote>;
    return typeof about === "string" && typeof engine === "string" ? { about, engine } : undefined;
  } catch {
    return undefined;
  }
}

function noteLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset + CHECKSUM).getUint16(0);
}

function checksumOf(address: string, body: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256").update(`${address}\n`);
  for (const part of body) hash.update(part);
  return hash.digest();
}

/** The first byte of V8's format; what is compressed begins with another one. */
const BEGINS_PLAIN = 0xff;

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
function shrink(bytes: Uint8Array): Buffer {
  const shrunk = deflateSync(bytes, { level: constants.Z_BEST_SPEED, chunkSize: shrunkRoom });
  shrunkRoom = roomFor(shrunk);
  return shrunk;
}

/** Undoes `shrink`. @throws {Error} for anything else */
function unshrink(bytes: Uint8Array): Buffer {
  const whole = inflateSync(bytes, { chunkSize: wholeRoom });
  wholeRoom = roomFor(whole);
  return whole;
}

const roomFor = ({ length }: Uint8Array) => Math.min(MOST, Math.max(LEAST, length + SPARE));

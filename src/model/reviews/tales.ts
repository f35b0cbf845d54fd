import type { HeardMessages } from "../engine/engine.ts";
import { NARROW } from "../engine/widths.ts";
import type { TaleLog } from "../result.ts";

/** Who told whom, while it is written: a row of four numbers each, day heard, teller, listener, content. */
export interface TaleRecorder {
  length: number;
  rows: Int32Array;
  /** words told since the books opened, by everybody in the market, logged or not */
  told: number;
}

const WIDTH = 4;

/**
 * Words that are logged, at most. Where words multiply, hundreds of millions are told in a year; nobody reads them one by
 * one, and they would fill the memory. Logged are the days until so many were told.
 */
export const MOST_TALES = 5_000_000;

/** An empty log. */
export function createTales(): TaleRecorder {
  return { length: 0, rows: new Int32Array(), told: 0 };
}

/** Forgets what was written. */
export function emptyTales(tales: TaleRecorder): void {
  tales.length = 0;
  tales.told = 0;
}

/**
 * Writes down who told whom, for the day on which it is heard; nothing where speakers are not known.
 *
 * @param told - words that the whole market told today: equal for all parts of a market, so that they end their logs on one day
 */
export function recordTales(tales: TaleRecorder, messages: HeardMessages, day: number, told: number): void {
  const { speaker, listener, content } = messages;
  tales.told += told;
  if (speaker === undefined || tales.told > MOST_TALES) return;
  const rows = withRoom(tales, tales.length + messages.length);
  let at = WIDTH * tales.length;
  for (let index = 0; index < messages.length; ++index) {
    rows[at++] = day;
    rows[at++] = speaker[index];
    rows[at++] = listener[index];
    rows[at++] = content[index];
  }
  tales.length += messages.length;
}

function withRoom(tales: TaleRecorder, length: number): Int32Array {
  if (WIDTH * length > tales.rows.length) {
    const larger = new Int32Array(WIDTH * Math.max(length, 2 * tales.length));
    larger.set(tales.rows.subarray(0, WIDTH * tales.length));
    tales.rows = larger;
  }
  return tales.rows;
}

/**
 * Turns the rows of a run into columns.
 *
 * @param warmUp - days before the books opened: day 0 of the log is the first one after them
 */
export function taleLogOf({ length, rows }: TaleRecorder, warmUp: number, { TOLD_BITS } = NARROW): TaleLog {
  const log = {
    length,
    day: new Int32Array(length),
    teller: new Int32Array(length),
    listener: new Int32Array(length),
    brand: new Int8Array(length),
    hops: new Int8Array(length),
    said: new Float64Array(length),
  };
  for (let row = 0, at = 0; row < length; ++row, at += WIDTH) {
    // As `day/memory/messages.ts` puts it together.
    const content = rows[at + 3];
    log.day[row] = rows[at] - warmUp;
    log.teller[row] = rows[at + 1];
    log.listener[row] = rows[at + 2];
    log.brand[row] = content & ((1 << TOLD_BITS) - 1);
    log.hops[row] = (content >>> TOLD_BITS) & 15;
    log.said[row] = ((content >>> (TOLD_BITS + 4)) & 0xffff) / 65535;
  }
  return log;
}

import { type Engine, firstRowOf, look } from "../engine/engine.ts";
import type { Range } from "../parts/range.ts";
import type { Width } from "../engine/widths.ts";

/** The consumers of a market, or of a part of it, one record each (see `record.ts`), in the memory of its engine. */
export interface Population extends Range {
  /** consumers of the range */
  readonly size: number;
  readonly brands: number;
  /** 32-bit words in a record */
  readonly words: number;
  readonly width: Width;
}

/** The records themselves: those of the i-th consumer here begin at `shorts[2 × words × i]` and `bytes[4 × words × i]`. */
export interface Records {
  readonly shorts: Uint16Array;
  readonly bytes: Uint8Array;
}

/** 32-bit words in the record of a consumer. */
export function wordsOf(brands: number, { BRAND_WORD, BLOCK_WORDS }: Width): number {
  return BRAND_WORD + BLOCK_WORDS * brands;
}

/** Some consumers of a market with so many brands. */
export function populationOf({ from, to }: Range, brands: number, width: Width): Population {
  return { from, to, size: to - from, brands, words: wordsOf(brands, width), width };
}

/** Shows a function the consumers' records, see `look`. */
export function readRecords<Seen>(
  engine: Engine,
  { from, to, size, words }: Population,
  read: (records: Records) => Seen,
): Seen {
  return look(engine, (buffer) => {
    const address = firstRowOf(engine, "people", 4 * words, { from, to });
    return read({
      shorts: new Uint16Array(buffer, address, 2 * size * words),
      bytes: new Uint8Array(buffer, address, 4 * size * words),
    });
  });
}

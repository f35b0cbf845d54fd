import { addressOf, type Engine, look } from "../engine/engine.ts";
import { BRAND_WORD } from "../layout/record.ts";

/** The consumers of one market, one record each (see `record.ts`), in the memory of its engine. */
export interface Population {
  readonly size: number;
  readonly brands: number;
  /** 32-bit words in a record */
  readonly words: number;
}

/** The records themselves: consumer i's begins at `shorts[2 × words × i]` and `bytes[4 × words × i]`. */
export interface Records {
  readonly shorts: Uint16Array;
  readonly bytes: Uint8Array;
}

/** 32-bit words in the record of a consumer. */
export function wordsOf(brands: number): number {
  return BRAND_WORD + 4 * brands;
}

/** So many consumers of a market with so many brands. */
export function populationOf(size: number, brands: number): Population {
  return { size, brands, words: wordsOf(brands) };
}

/** Shows a function the consumers' records, see `look`. */
export function readRecords<Seen>(
  engine: Engine,
  { size, words }: Population,
  read: (records: Records) => Seen,
): Seen {
  return look(engine, (buffer) => {
    const address = addressOf(engine, "people");
    return read({
      shorts: new Uint16Array(buffer, address, 2 * size * words),
      bytes: new Uint8Array(buffer, address, 4 * size * words),
    });
  });
}

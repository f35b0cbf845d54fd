import { addressOf, type Engine } from "./engine.ts";
import { BRAND_WORD } from "./record.ts";

/**
 * The consumers of one market, one record each (see `record.ts`), in the memory of its engine. Consumer i's record
 * begins at `shorts[2 × words × i]`, `bytes[4 × words × i]` and `floats[words × i]`.
 */
export interface Population {
  readonly size: number;
  readonly brands: number;
  /** 32-bit words in a record */
  readonly words: number;
  readonly shorts: Uint16Array;
  readonly bytes: Uint8Array;
  readonly floats: Float32Array;
}

/** 32-bit words in the record of a consumer. */
export function wordsOf(brands: number): number {
  return BRAND_WORD + 4 * brands;
}

/** Looks at the consumers in an engine's memory; to be done again when that may have grown. */
export function populationIn(engine: Engine, size: number, brands: number): Population {
  const words = wordsOf(brands);
  const address = addressOf(engine, "people");
  const { buffer } = engine.memory;
  return {
    size,
    brands,
    words,
    shorts: new Uint16Array(buffer, address, 2 * size * words),
    bytes: new Uint8Array(buffer, address, 4 * size * words),
    floats: new Float32Array(buffer, address, size * words),
  };
}

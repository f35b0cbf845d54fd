import { type Engine, keepViews } from "./engine.ts";
import type { Parameters } from "../parameters.ts";

/** Tables of the engine that are written anew each day, see `day/memory/tables.ts`. */
export interface Today {
  readonly credit: Float64Array;
  readonly reminded: Float64Array;
  readonly readingValue: Float64Array;
  readonly readingPrecision: Float64Array;
  readonly unreviewed: Float64Array;
  readonly badShare: Float64Array;
  readonly unanswered: Float64Array;
  readonly named: Uint32Array;
  readonly rowChances: Float64Array;
  readonly meeting: Float64Array;
}

/** Gives today's tables where they stand; asked for each time, since memory may have grown. */
export function openToday(engine: Engine, { brands, channels, personas }: Parameters): () => Today {
  const [brandCount, rows] = [brands.length, personas.length];
  const words = engine.width.BITS_WORDS;
  const places = 4 * rows * 3 * channels.length;
  return keepViews(engine, (view) => ({
    credit: view("credit", Float64Array, brandCount),
    reminded: view("reminded", Float64Array, rows * brandCount),
    readingValue: view("readingValue", Float64Array, 2 * rows * brandCount),
    readingPrecision: view("readingPrecision", Float64Array, 2 * rows * brandCount),
    unreviewed: view("unreviewed", Float64Array, rows * brandCount),
    badShare: view("badShare", Float64Array, brandCount),
    unanswered: view("unanswered", Float64Array, brandCount),
    named: view("named", Uint32Array, words * brandCount),
    rowChances: view("rowChances", Float64Array, rows * brandCount),
    meeting: view("meeting", Float64Array, places * brandCount),
  }));
}

import { type Engine, keepViews, type View } from "./engine.ts";
import { lanesOf, type Limits } from "./limits.ts";
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
  readonly recall: Limits;
  readonly reminder: Limits;
  readonly meeting: Float64Array;
  readonly meetingLimits: Limits;
}

/** Gives today's tables where they stand; asked for each time, since memory may have grown. */
export function openToday(engine: Engine, { brands, channels, personas }: Parameters): () => Today {
  const [brandCount, rows] = [brands.length, personas.length];
  const words = engine.width.BITS_WORDS;
  const places = 4 * rows * 3 * channels.length;
  const limitsOf = (view: View, name: string, count: number): Limits => ({
    limits: view(`${name}Limits`, Uint32Array, count * lanesOf(brandCount)),
    possible: view(`${name}Possible`, Uint32Array, count * words),
    lanes: lanesOf(brandCount),
    words,
  });
  return keepViews(engine, (view) => ({
    credit: view("credit", Float64Array, brandCount),
    reminded: view("reminded", Float64Array, rows * brandCount),
    readingValue: view("readingValue", Float64Array, 2 * rows * brandCount),
    readingPrecision: view("readingPrecision", Float64Array, 2 * rows * brandCount),
    unreviewed: view("unreviewed", Float64Array, rows * brandCount),
    badShare: view("badShare", Float64Array, brandCount),
    unanswered: view("unanswered", Float64Array, brandCount),
    named: view("named", Uint32Array, words * brandCount),
    recall: limitsOf(view, "recall", rows),
    reminder: limitsOf(view, "reminder", rows),
    meeting: view("meeting", Float64Array, places * brandCount),
    meetingLimits: limitsOf(view, "meeting", places),
  }));
}

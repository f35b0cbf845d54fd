import { waitForAll } from "./barrier.ts";
import { type DayTotals, dayTotalsLength } from "./dayTotals.ts";
import { readPosts, receiveLetters, writeLetters } from "./letters.ts";
import { type Range, rangeOf } from "./range.ts";
import type { SharedRoom } from "./sharedRoom.ts";
import type { Engine } from "../engine/engine.ts";
import type { Parameters } from "../parameters.ts";
import type { Post } from "../state.ts";

/** The other parts of a market, as one of them meets them. */
export interface OtherParts {
  readonly range: Range;
  /** draws ties together: each part some, then all are there */
  drawTies(draw: (pairs: Uint32Array, range: Range) => void): Uint32Array;
  /**
   * Meets the others in the evening. The sums become those of all; messages go to the engines of their listeners.
   *
   * @param posts - of this part, in order of their writers
   * @returns those of all
   */
  meet(
    day: number,
    evening: DayTotals,
    posts: readonly Post[],
    engine: Engine,
    shard: number,
  ): readonly Post[];
}

/** Enters a room as one of its parts. */
export function joinOtherParts(room: SharedRoom, index: number, parameters: Parameters): OtherParts {
  const { parts } = room;
  const control = new Int32Array(room.control);
  const range = rangeOf(parameters.consumers, index, parts);
  const length = dayTotalsLength(parameters);
  const columns = parameters.logged > 0 ? 4 : 3;
  const sums = Array.from(
    { length: 2 * parts },
    (_, place) => new Float64Array(room.sums, 8 * place * length, length),
  );
  const letters = [room.letters.slice(0, parts), room.letters.slice(parts)];
  return {
    range,
    drawTies(draw) {
      const pairs = new Uint32Array(room.ties);
      draw(pairs, rangeOf(pairs.length / 2, index, parts));
      waitForAll(control, parts);
      return pairs;
    },
    meet(day, evening, posts, engine, shard) {
      const side = day & 1;
      sums[side * parts + index].set(evening.sums);
      writeLetters(letters[side][index], posts, engine, shard);
      waitForAll(control, parts);
      evening.sums.fill(0);
      for (let part = 0; part < parts; ++part) addTo(evening.sums, sums[side * parts + part]);
      receiveLetters(letters[side], range, engine, columns);
      return readPosts(letters[side]);
    },
  };
}

function addTo(sum: Float64Array, part: Float64Array): void {
  for (let cell = 0; cell < sum.length; ++cell) sum[cell] += part[cell];
}

import { clear, copyOf } from "./engine.ts";
import { type Population, type Records, readRecords } from "./population.ts";
import { Belief, BRAND_WORD, Byte, Standing } from "./record.ts";
import type { Census } from "./result.ts";
import type { Market } from "./state.ts";
import { sampleStride } from "./sample.ts";

/** Answers of one weekly wave, in whole numbers: people aware, and sums of beliefs and loyalties in millionths. */
export interface Wave {
  readonly day: number;
  readonly asked: number;
  readonly aware: Float64Array;
  readonly belief: Float64Array;
  readonly loyal: Float64Array;
}

/** Asks the panel, like a brand tracker: the answers are counted and nobody is changed by being asked. */
export function askPanel({ engine, people, parameters, day }: Market): Wave {
  const { brands, size } = people;
  for (const name of ["panelAware", "panelBelief", "panelLoyal"]) clear(engine, name, brands);
  const asked = engine.calls.askPanel(sampleStride(size, parameters.panel), parameters.panel, day);
  const sums = (name: string) => copyOf(engine, name, brands);
  return {
    day,
    asked,
    aware: sums("panelAware"),
    belief: sums("panelBelief"),
    loyal: sums("panelLoyal"),
  };
}

/** Counts all consumers after the last day. */
export function takeCensus({ engine, people }: Market): Census {
  return readRecords(engine, people, (records) => countPeople(people, records));
}

function countPeople({ size, brands, words }: Population, { shorts, bytes }: Records): Census {
  const census = {
    buyers: new Float64Array(brands),
    bothBuyers: new Float64Array(brands * brands),
    aware: new Float64Array(brands),
    purchases: new Float64Array(21),
  };
  for (let consumer = 0; consumer < size; ++consumer) {
    const at = consumer * words;
    census.purchases[Math.min(20, bytes[4 * at + Byte.purchases])]++;
    for (let brand = 0; brand < brands; ++brand) {
      const standing = shorts[2 * (at + BRAND_WORD + 4 * brand) + Belief.standing];
      if ((standing & Standing.aware) !== 0) census.aware[brand]++;
      if ((standing & Standing.bought) === 0) continue;
      census.buyers[brand]++;
      for (let other = 0; other < brands; ++other) {
        const both = shorts[2 * (at + BRAND_WORD + 4 * other) + Belief.standing] & Standing.bought;
        if (both !== 0) census.bothBuyers[brand * brands + other]++;
      }
    }
  }
  return census;
}

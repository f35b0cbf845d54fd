import { Belief, BRAND_WORD, Byte, decodeMean, Short, Standing } from "./population.ts";
import { MILLIONTHS, type Census } from "./result.ts";
import type { Market } from "./state.ts";
import { sampleStride } from "./visit.ts";

/** Answers of one weekly wave, in whole numbers: people aware, and sums of beliefs and loyalties in millionths. */
export interface Wave {
  readonly day: number;
  readonly asked: number;
  readonly aware: Float64Array;
  readonly belief: Float64Array;
  readonly loyal: Float64Array;
}

/** Asks the panel, like a brand tracker: the answers are counted and nobody is changed by being asked. */
export function askPanel(market: Market): Wave {
  const { people, parameters, rules, day } = market;
  const wave = {
    day,
    asked: 0,
    aware: new Float64Array(people.brands),
    belief: new Float64Array(people.brands),
    loyal: new Float64Array(people.brands),
  };
  const stride = sampleStride(people.size, parameters.panel);
  for (
    let consumer = 0;
    consumer < people.size && wave.asked < parameters.panel;
    consumer += stride, wave.asked++
  ) {
    const at = consumer * people.words;
    const fading = rules.fading[day - Math.min(day, people.shorts[2 * at + Short.seenDay])];
    for (let brand = 0; brand < people.brands; ++brand) {
      const word = at + BRAND_WORD + 4 * brand;
      const standing = people.shorts[2 * word + Belief.standing];
      if ((standing & Standing.aware) !== 0) wave.aware[brand]++;
      wave.belief[brand] += Math.round(fadedBelief(market, word, fading) * MILLIONTHS);
      wave.loyal[brand] += Math.round(((standing >> Standing.loyaltyShift) / 15) * MILLIONTHS);
    }
  }
  return wave;
}

/** The belief that would be left today, without writing it down. */
function fadedBelief({ people, rules }: Market, word: number, fading: number): number {
  const { priorMean, priorPrecision } = rules.epoch.beliefs;
  const own = fading * people.floats[word + Belief.ownPrecision];
  const others = fading * people.floats[word + Belief.othersPrecision];
  const sum =
    own * decodeMean(people.shorts[2 * word + Belief.ownMean]) +
    others * decodeMean(people.shorts[2 * word + Belief.othersMean]);
  return (priorPrecision * priorMean + sum) / (priorPrecision + own + others);
}

/** Counts all consumers after the last day. */
export function takeCensus(market: Market): Census {
  const { people } = market;
  const { brands } = people;
  const census = {
    buyers: new Float64Array(brands),
    bothBuyers: new Float64Array(brands * brands),
    aware: new Float64Array(brands),
    purchases: new Float64Array(21),
  };
  for (let consumer = 0; consumer < people.size; ++consumer) {
    const at = consumer * people.words;
    census.purchases[Math.min(20, people.bytes[4 * at + Byte.purchases])]++;
    for (let brand = 0; brand < brands; ++brand) {
      const standing = people.shorts[2 * (at + BRAND_WORD + 4 * brand) + Belief.standing];
      if ((standing & Standing.aware) !== 0) census.aware[brand]++;
      if ((standing & Standing.bought) === 0) continue;
      census.buyers[brand]++;
      for (let other = 0; other < brands; ++other) {
        const both = people.shorts[2 * (at + BRAND_WORD + 4 * other) + Belief.standing] & Standing.bought;
        if (both !== 0) census.bothBuyers[brand * brands + other]++;
      }
    }
  }
  return census;
}

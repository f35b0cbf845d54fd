import { gumbelOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Once, Within } from "./addresses.ts";
import { beliefOf, ownBeliefOf } from "./beliefs.ts";
import { Count, Total } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { endJourney, goOn, nextMoment } from "./journey.ts";
import { nearnessOf } from "./proximity.ts";
import { Belief, BRAND_WORD, Byte, Short, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { buy } from "./purchase.ts";
import { knownTaste } from "./taste.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/** No brand: the outside option. */
const NOTHING = -1;

/** Ease of 0, 1, 2 or 3 ways found: each further way helps half as much. */
const EASE = Float64Array.of(0, 0.5, 0.75, 0.875);

/** Cells of `visit.scratch`: the best brand with and without the word of others. */
const BEST = 0;
const OWN_BEST = 1;

/**
 * The moment of truth: multinomial logit over the brands in consideration and buying nothing.
 *
 *     U_b = β_q q_i (μ_ib + known taste) − β_p p_i ln(price / reference) + β_go access + β_do help + β_buy ease
 *           + β_loyal loyalty − β_risk / precision + Gumbel
 *
 * The same is asked again without all that reviews and friends said, with the same luck: a purchase that would have
 * been another one was swayed by word of mouth.
 *
 * @source McFadden (1974), Conditional logit analysis of qualitative choice behavior
 */
export function decide(market: Market, shard: Shard, visit: Visit): void {
  const { people, rules } = market;
  const { choice, journey } = rules.epoch;
  const totals = shard.counters.market;
  totals[Total.decisions]++;
  const outside = choice.outside + noiseOf(market, visit, Once.outside);
  visit.scratch[BEST] = outside;
  visit.scratch[OWN_BEST] = outside;
  let chosen = NOTHING;
  let alone = NOTHING;
  for (let brand = 0; brand < people.brands; ++brand) {
    const word = visit.at + BRAND_WORD + 4 * brand;
    const standing = people.shorts[2 * word + Belief.standing];
    if ((standing & Standing.considered) === 0) continue;
    totals[Total.considerationSize]++;
    shard.counters.brand[Count.considered * people.brands + brand]++;
    const weight = choice.quality * rules.epoch.personas.qualitySensitivity[visit.persona];
    const rest = restOfUtility(market, visit, brand, standing) + weight * knownTaste(market, visit, brand);
    const own = people.floats[word + Belief.ownPrecision] + rules.epoch.beliefs.priorPrecision;
    const all = own + people.floats[word + Belief.othersPrecision];
    const utility = rest + weight * beliefOf(people, rules.epoch.beliefs, word) - choice.risk / all;
    if (utility > visit.scratch[BEST]) {
      visit.scratch[BEST] = utility;
      chosen = brand;
    }
    if ((standing & Standing.consideredOwn) === 0) continue;
    const unswayed = rest + weight * ownBeliefOf(people, rules.epoch.beliefs, word) - choice.risk / own;
    if (unswayed > visit.scratch[OWN_BEST]) {
      visit.scratch[OWN_BEST] = unswayed;
      alone = brand;
    }
  }
  const number = people.shorts[2 * visit.at + Short.journey];
  if (chosen !== NOTHING) {
    shard.counters.brand[Count.chosen * people.brands + chosen]++;
    if (visit.logged) recordEvent(shard.events, visit, Act.choose, number, visit.metOn[chosen], chosen, -1);
    buy(market, shard, visit, chosen, chosen !== alone);
    return;
  }
  totals[Total.nothing]++;
  if (visit.logged) recordEvent(shard.events, visit, Act.chooseNothing, number, -1, -1, -1);
  const again =
    randomBits(visit.momentHigh, visit.momentLow, Within.searchAgain) < journey.searchAgain * CERTAIN;
  if (again && people.bytes[4 * visit.at + Byte.step] < journey.mostMoments)
    goOn(market, shard, visit, nextMoment(market, visit));
  else endJourney(market, visit);
}

/** All of the utility but belief, taste and risk. */
function restOfUtility(market: Market, visit: Visit, brand: number, standing: number): number {
  const { rules } = market;
  const { choice, personas } = rules.epoch;
  const go = EASE[(standing >> Standing.easeShift) & 3];
  const help = EASE[(standing >> (Standing.easeShift + 2)) & 3];
  const ease = EASE[(standing >> (Standing.easeShift + 4)) & 3];
  const near = rules.epoch.brands.outlets[brand] > 0 ? nearnessOf(market, visit, brand) : 0;
  return (
    personas.priceSensitivity[visit.persona] * rules.priceUtility[brand] +
    choice.go * Math.max(go, near) +
    choice.do * help +
    choice.buy * ease +
    choice.loyalty * ((standing >> Standing.loyaltyShift) / 15) +
    noiseOf(market, visit, Once.gumbel + brand)
  );
}

/** What the model does not know: the consumer's mood about this brand on this journey. */
function noiseOf(market: Market, visit: Visit, address: number): number {
  const scale = market.rules.epoch.choice.noise;
  return scale === 0
    ? 0
    : scale * gumbelOf(toUniform(randomBits(visit.journeyHigh, visit.journeyLow, address)));
}

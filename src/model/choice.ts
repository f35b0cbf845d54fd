import { gumbelOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Once, Within } from "./addresses.ts";
import { Count, Total } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { desk, Setting } from "./desk.ts";
import { channelOf, endJourney, goOn, nextMoment } from "./journey.ts";
import { nearnessOf } from "./proximity.ts";
import { Belief, BRAND_WORD, Byte, decodeMean, Short, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { buy } from "./purchase.ts";
import { knownTaste } from "./taste.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/** No brand: the outside option. */
const NOTHING = -1;

/** Ease of 0, 1, 2 or 3 ways found: each further way helps half as much. */
const EASE = Float64Array.of(0, 0.5, 0.75, 0.875);

/**
 * The moment of truth: multinomial logit over the brands in consideration and buying nothing.
 *
 *     U_b = β_q q_i (μ_ib + known taste) − β_p p_i ln(price / reference) + β_go access + β_do help + β_buy ease
 *           + β_loyal loyalty + β_seen advertising seen lately − β_risk / precision + Gumbel
 *
 * with beliefs as in `beliefOf`, written out here because this loop is asked at every buy moment.
 * The same is asked again without all that reviews and friends said, with the same luck: a purchase that would have
 * been another one was swayed by word of mouth.
 *
 * @source McFadden (1974), Conditional logit analysis of qualitative choice behavior
 */
export function decide(market: Market, shard: Shard, visit: Visit): void {
  const { shorts, floats, brands } = market.people;
  const { numbers, brand: counts, market: totals, hasOutlets, priceUtility } = desk;
  const priorPrecision = numbers[Setting.priorPrecision];
  const prior = priorPrecision * numbers[Setting.priorMean];
  const risk = numbers[Setting.risk];
  const weight = desk.qualityWeight[visit.persona];
  const { reminded } = desk;
  const firstBrand = visit.persona * brands;
  let best = numbers[Setting.outside] + numbers[Setting.noise] * moodOf(visit, Once.outside);
  let ownBest = best;
  let chosen = NOTHING;
  let alone = NOTHING;
  for (let brand = 0; brand < brands; ++brand) {
    const word = visit.at + BRAND_WORD + 4 * brand;
    const standing = consideredToday(
      visit,
      brand,
      shorts[2 * word + Belief.standing],
      reminded[firstBrand + brand],
    );
    if ((standing & Standing.considered) === 0) continue;
    totals[Total.considerationSize]++;
    counts[Count.considered * brands + brand]++;
    const go = EASE[(standing >> Standing.easeShift) & 3];
    const near = hasOutlets[brand] === 1 ? nearnessOf(visit, brand) : 0;
    const rest =
      priceUtility[visit.persona * brands + brand] +
      numbers[Setting.go] * (go > near ? go : near) +
      numbers[Setting.do] * EASE[(standing >> (Standing.easeShift + 2)) & 3] +
      numbers[Setting.buy] * EASE[(standing >> (Standing.easeShift + 4)) & 3] +
      numbers[Setting.reminder] * reminded[firstBrand + brand] +
      numbers[Setting.loyalty] * ((standing >> Standing.loyaltyShift) / 15) +
      weight * knownTaste(visit, brand) +
      numbers[Setting.noise] * moodOf(visit, Once.gumbel + brand);
    const own = priorPrecision + floats[word + Belief.ownPrecision];
    const ownSum = prior + floats[word + Belief.ownPrecision] * decodeMean(shorts[2 * word + Belief.ownMean]);
    const others = floats[word + Belief.othersPrecision];
    const all = own + others;
    const allSum = ownSum + others * decodeMean(shorts[2 * word + Belief.othersMean]);
    const utility = rest + (weight * allSum - risk) / all;
    if (utility > best) {
      best = utility;
      chosen = brand;
    }
    if ((standing & Standing.consideredOwn) === 0) continue;
    const unswayed = rest + (weight * ownSum - risk) / own;
    if (unswayed > ownBest) {
      ownBest = unswayed;
      alone = brand;
    }
  }
  totals[Total.decisions]++;
  if (chosen === NOTHING) return chooseNothing(market, shard, visit);
  counts[Count.chosen * brands + chosen]++;
  if (visit.logged === 1) {
    recordEvent(
      shard.events,
      visit,
      Act.choose,
      shorts[2 * visit.at + Short.journey],
      channelOf(visit, chosen),
      chosen,
      -1,
    );
  }
  buy(market, shard, visit, chosen, chosen !== alone);
}

/**
 * The standing of a brand at the moment of truth: one that is known and not yet considered comes to mind when its
 * advertising was seen in the last days.
 *
 * @param chance - that the advertising is remembered
 */
function consideredToday(visit: Visit, brand: number, standing: number, chance: number): number {
  if (chance === 0 || (standing & (Standing.considered | Standing.aware)) !== Standing.aware) return standing;
  if (randomBits(visit.journeyHigh, visit.journeyLow, Once.reminded + brand) >= chance * CERTAIN)
    return standing;
  const isOwn = (standing & Standing.awareOwn) !== 0;
  return standing | Standing.considered | (isOwn ? Standing.consideredOwn : 0);
}

/** Buys nothing, and starts over or lets the need go. */
function chooseNothing(market: Market, shard: Shard, visit: Visit): void {
  const { people, rules } = market;
  const { journey } = rules.epoch;
  shard.counters.market[Total.nothing]++;
  if (visit.logged === 1) {
    recordEvent(
      shard.events,
      visit,
      Act.chooseNothing,
      people.shorts[2 * visit.at + Short.journey],
      -1,
      -1,
      -1,
    );
  }
  const again =
    randomBits(visit.momentHigh, visit.momentLow, Within.searchAgain) < journey.searchAgain * CERTAIN;
  if (again && people.bytes[4 * visit.at + Byte.step] < journey.mostMoments) {
    goOn(market, shard, visit, nextMoment(visit));
  } else {
    endJourney(market, visit);
  }
}

/** What the model does not know: the consumer's mood about this brand on this journey, standard Gumbel. */
function moodOf(visit: Visit, address: number): number {
  return gumbelOf(toUniform(randomBits(visit.journeyHigh, visit.journeyLow, address)));
}

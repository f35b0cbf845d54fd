import { Bits, bitsAt, channelsOf, luckOf } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Once, Within } from "../../layout/addresses";
import { Setting } from "../../layout/codes";
import { Count, Total } from "../../layout/counts";
import { Byte, SAW_REVIEWS, Standing } from "../../layout/record";
import { larger } from "../numbers/arithmetic";
import { OTHERS, OWN } from "../after/beliefs";
import { blockOf, byteOf, meanOf, precisionOf, standingOf, stepsOf } from "../memory/block";
import { drawnBrands } from "../numbers/brandLuck";
import { quickGumbel } from "../numbers/distributions";
import { recordEvent } from "../recordEvent";
import { channelOf, considering, endJourney, goOn, nextMoment } from "./journey";
import { happens } from "../numbers/luck";
import { brands } from "../constants";
import { buy } from "./purchase";
import {
  brandCounts,
  count,
  hasOutlets,
  marketCounts,
  named,
  priceUtility,
  priorSum,
  qualityWeight,
  real,
  reminded,
  reminderLimits,
  reminderPossible,
  riskWeight,
  setting,
  small,
  trustInPeople,
  unreviewed,
} from "../memory/tables";
import { knownTaste, nearnessOf, preferenceFor } from "./traits";
import { worthOf } from "./worth";
import { at, isLogged, journeyBits, journeyHigh, journeyLow, momentBits, persona } from "./visit";

/** No brand: the outside option. */
const NOTHING: i32 = -1;

/** Ease of 0, 1, 2 or 3 ways found: each further way helps half as much. */
const ease = memory.data<f64>([0, 0.5, 0.75, 0.875]);

function easeOf(ways: i32): f64 {
  return real(ease, ways & 3);
}

/**
 * The moment of truth: multinomial logit over the brands in consideration and buying nothing.
 *
 *     U_b = β_q q_i (μ_ib + known taste) − β_p p_i ln(price / reference) + β_go access + β_do help + β_buy ease
 *           + β_loyal loyalty + β_seen advertising seen lately − β_risk / precision + Gumbel
 *
 * with beliefs as in `beliefOf`. The same is asked again without all that reviews and friends said, with the same luck:
 * a purchase that would have been another one was swayed by word of mouth.
 *
 * @source McFadden (1974), Conditional logit analysis of qualitative choice behavior
 */
export function decide(): void {
  const priorPrecision = setting(Setting.priorPrecision);
  const weight = real(qualityWeight, persona);
  let best = setting(Setting.outside) + setting(Setting.noise) * moodOf(Once.outside);
  let ownBest = best;
  let chosen = NOTHING;
  let alone = NOTHING;
  bringToMind();
  for (let left = inMind; left !== 0; left &= left - 1) {
    const brand = <i32>ctz(left);
    const block = blockOf(at, brand);
    const standing = standingOf(block);
    count(marketCounts, Total.considerationSize);
    count(brandCounts, Count.considered * brands + brand);
    const rest = utilityBesidesBelief(brand, standing, weight);
    const own = priorPrecision + precisionOf(block, OWN);
    const ownSum = real(priorSum, brand) + precisionOf(block, OWN) * meanOf(block, OWN);
    const risk = real(riskWeight, brand);
    const utility =
      rest +
      worthOf(block, weight, own, ownSum, risk) +
      popularityOf(brand, block, own) -
      missedReviews(brand, standing);
    chosen = utility > best ? brand : chosen;
    best = larger(best, utility);
    if (((inMindOwn >>> <Bits>brand) & 1) === 0) continue;
    const unswayed = rest + (weight * ownSum - risk) / own;
    alone = unswayed > ownBest ? brand : alone;
    ownBest = larger(ownBest, unswayed);
  }
  count(marketCounts, Total.decisions);
  if (chosen === NOTHING) return chooseNothing();
  count(brandCounts, Count.chosen * brands + chosen);
  if (isLogged) recordEvent(Act.choose, channelOf(chosen), chosen, -1);
  buy(chosen, chosen !== alone);
}

/**
 * What a brand gains that was met on this journey where it is named as a best seller: much with those who know little of
 * it, little with those who know it well.
 *
 *     β_w · trust in people · π₀ / π_ib
 *
 * @source Cai, Chen & Fang (2009), Observational learning, American Economic Review 99
 */
function popularityOf(brand: i32, block: usize, own: f64): f64 {
  if ((channelsOf(block) & bitsAt(named, brand)) === 0) return 0;
  const gain = setting(Setting.bestSeller) * real(trustInPeople, persona);
  return (gain * setting(Setting.priorPrecision)) / (own + precisionOf(block, OTHERS));
}

/** What a brand never bought loses with somebody who has seen a page of reviews on this journey: more, the fewer it has. */
function missedReviews(brand: i32, standing: i32): f64 {
  const sawReviews = i32((byteOf(at, Byte.step) & SAW_REVIEWS) !== 0);
  const isNew = i32((standing & Standing.bought) === 0);
  return real(unreviewed, persona * brands + brand) * <f64>(sawReviews & isNew);
}

/** Brands in consideration at the moment of truth, and those that are so by the consumer's own finding: one bit each. */
let inMind: Bits = 0;
let inMindOwn: Bits = 0;

/**
 * Finds the brands in consideration. One that is known and not yet considered comes to mind when its advertising was
 * seen in the last days.
 */
function bringToMind(): void {
  const reminders = drawnBrands(
    journeyHigh,
    journeyLow,
    Once.reminded,
    reminderLimits,
    reminderPossible,
    persona,
  );
  inMind = 0;
  inMindOwn = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const standing = standingOf(blockOf(at, brand));
    const isReminded = <i32>((reminders >>> <Bits>brand) & 1) & isOnlyKnown(standing);
    const considered = standing | (isReminded * considering(standing));
    inMind |= (<Bits>i32((considered & Standing.considered) !== 0)) << (<Bits>brand);
    inMindOwn |= (<Bits>i32((considered & Standing.consideredOwn) !== 0)) << (<Bits>brand);
  }
}

function isOnlyKnown(standing: i32): i32 {
  return i32((standing & (Standing.considered | Standing.aware)) === Standing.aware);
}

/** All of a brand's utility but what its believed quality adds. */
function utilityBesidesBelief(brand: i32, standing: i32, weight: f64): f64 {
  const cell = persona * brands + brand;
  const go = easeOf(standing >> Standing.easeShift);
  const near = small(hasOutlets, brand) === 1 ? nearnessOf(brand) : 0;
  return (
    real(priceUtility, cell) +
    setting(Setting.go) * larger(go, near) +
    setting(Setting.doing) * easeOf(standing >> (Standing.easeShift + 2)) +
    setting(Setting.buy) * easeOf(standing >> (Standing.easeShift + 4)) +
    setting(Setting.reminder) * real(reminded, cell) +
    setting(Setting.loyalty) * (<f64>(standing >> Standing.loyaltyShift) / 15) +
    weight * knownTaste(brand) +
    setting(Setting.noise) * (moodOf(Once.gumbel + luckOf(brand)) + preferenceFor(brand))
  );
}

/** Buys nothing, and starts over or lets the need go. */
function chooseNothing(): void {
  count(marketCounts, Total.nothing);
  if (isLogged) recordEvent(Act.chooseNothing, -1, -1, -1);
  const again = happens(momentBits(Within.searchAgain), setting(Setting.searchAgain));
  if (again && <f64>stepsOf(at) < setting(Setting.mostMoments)) goOn(nextMoment());
  else endJourney();
}

/** What the model does not know: the consumer's mood about this brand on this journey, standard Gumbel. */
function moodOf(address: i32): f64 {
  return quickGumbel(journeyBits(address));
}

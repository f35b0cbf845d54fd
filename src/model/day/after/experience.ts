import { Bits, channelsOf, luckOf } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Once } from "../../layout/addresses";
import { MILLIONTHS, Setting } from "../../layout/codes";
import { Count } from "../../layout/counts";
import { larger, smaller, wholeOf } from "../numbers/arithmetic";
import { beliefOf, learn, OWN } from "./beliefs";
import { blockOf, loyaltyOf, setLoyalty } from "../memory/block";
import { resent, resolveComplaint } from "./care";
import { startTalking } from "./conversations";
import { quickNormal, roughNormal } from "../numbers/distributions";
import { recordEvent } from "../recordEvent";
import { endJourney } from "../journey/journey";
import { happens } from "../numbers/luck";
import { brands, channels } from "../constants";
import {
  add,
  brandCounts,
  count,
  failed,
  failure,
  meanService,
  promise,
  quality,
  qualitySpread,
  real,
  satisfaction as satisfactionSums,
  satisfactionOfBrand,
  service,
  setting,
  starThresholds,
} from "../memory/tables";
import { askAgain } from "./survey";
import { planReview } from "./postReview";
import { tasteOf } from "../journey/traits";
import { at, isLogged, journeyBits } from "../journey/visit";
import { tellFriends } from "./wordOfMouth";

/**
 * The second moment of truth: what was bought is used, judged against what was expected, learnt from, and told.
 *
 *     x = (1 − w) (quality + taste + noise) + w · service − loss · failures
 *     e = belief + known taste, lifted toward the promise where that is higher
 *     s = x + γ (x − e) + mood, disappointments times λ_L
 *
 * Moods colour what is said of it, not what is learnt.
 *
 * @source Westbrook (1987), J. Marketing Research 24, 258–270: feelings add to satisfaction, complaining and telling; Oliver (1980), J. Marketing Research 17, 460–469; Kahneman & Tversky (1979), Econometrica 47, 263–291
 */
export function experience(brand: i32): void {
  endJourney();
  live(brand);
}

/** Uses a product, bought or received; the stage of the journey is the caller's business. */
export function live(brand: i32): void {
  const block = blockOf(at, brand);
  const used = channelsOf(block);
  const failures = countFailures(brand, used);
  const taste = tasteOf(brand);
  const known = setting(Setting.taste) * taste;
  const noise = real(qualitySpread, brand) * quickNormal(journeyBits(Once.experience));
  const serviceWeight = setting(Setting.serviceWeight);
  const good =
    (1 - serviceWeight) * (real(quality, brand) + taste + noise) + serviceWeight * serviceOf(brand, used);
  const lived = good - setting(Setting.failureLoss) * <f64>failures;
  const expected = expectationOf(block, brand, known);
  const mood = setting(Setting.moodSpread) * roughNormal(journeyBits(Once.mood));
  let satisfaction = judge(lived, expected, mood);
  if (failures > 0) satisfaction = resolveComplaint(block, brand, satisfaction, judge(good, expected, mood));

  learn(block, OWN, lived - known, setting(Setting.experiencePrecision));
  moveLoyalty(brand, satisfaction);
  if (failures > 0) resent(block);
  countExperience(brand, used, satisfaction);
  if (isLogged) recordEvent(Act.experience, -1, brand, satisfaction);

  askAgain(brand);
  tellFriends(brand, satisfaction);
  planReview(brand, satisfaction);
  startTalking(brand);
}

/** Every touchpoint used may fail; one rude operator undoes the rest. */
function countFailures(brand: i32, channelBits: Bits): i32 {
  let failures = 0;
  for (let used = channelBits; used !== 0; used &= used - 1) {
    const channel = <i32>ctz(used);
    if (!happens(journeyBits(Once.failure + luckOf(channel)), real(failure, brand * channels + channel)))
      continue;
    failures++;
    count(brandCounts, Count.failures * brands + brand);
    count(failed, channel * brands + brand);
    if (isLogged) recordEvent(Act.failure, channel, brand, -1);
  }
  return failures;
}

/** Mean service of the touchpoints used; of the brand's typical ones when none was. */
function serviceOf(brand: i32, channelBits: Bits): f64 {
  if (channelBits === 0) return real(meanService, brand);
  let sum: f64 = 0;
  for (let used = channelBits; used !== 0; used &= used - 1)
    sum += real(service, brand * channels + <i32>ctz(used));
  return sum / <f64>popcnt(channelBits);
}

/** What the buyer expects: her belief and known taste, lifted by a promise that is higher. */
function expectationOf(block: usize, brand: i32, known: f64): f64 {
  const belief = beliefOf(block, brand);
  const lift = setting(Setting.promiseLift) * Math.max(0, real(promise, brand) - belief);
  return belief + lift + known;
}

/** Satisfaction 0–1 from what was lived and what was expected, and from how one feels. */
function judge(lived: f64, expected: f64, mood: f64): f64 {
  const surprise = lived - expected;
  const felt = surprise < 0 ? setting(Setting.lossAversion) * surprise : surprise;
  return smaller(1, larger(0, lived + mood + setting(Setting.disconfirmation) * felt));
}

/**
 * Loyalty follows satisfaction and is lost to others: it moves a share of the way toward the newest satisfaction
 * (0.4 and below counts as none), and half that share toward none for the brands not bought.
 */
function moveLoyalty(brand: i32, satisfaction: f64): void {
  const learning = setting(Setting.loyaltyLearning);
  const goal = smaller(15, larger(0, (15 * (satisfaction - 0.4)) / 0.45));
  const bought = blockOf(at, brand);
  const before = <f64>loyaltyOf(bought);
  for (let other = 0; other < brands; ++other) {
    const block = blockOf(at, other);
    setLoyalty(block, wholeOf(<f64>loyaltyOf(block) * (1 - learning / 2) + 0.5));
  }
  setLoyalty(bought, wholeOf(before + learning * (goal - before) + 0.5));
}

function countExperience(brand: i32, channelBits: Bits, satisfaction: f64): void {
  const millionths = Math.round(satisfaction * MILLIONTHS);
  count(brandCounts, Count.experienced * brands + brand);
  add(satisfactionOfBrand, brand, millionths);
  if (satisfaction >= real(starThresholds, 3)) count(brandCounts, Count.promoters * brands + brand);
  else if (satisfaction < real(starThresholds, 2)) count(brandCounts, Count.detractors * brands + brand);
  for (let used = channelBits; used !== 0; used &= used - 1)
    add(satisfactionSums, <i32>ctz(used) * brands + brand, millionths);
}

import { Once, Trait } from "../../layout/addresses";
import { Curve, Setting } from "../../layout/codes";
import { Byte, NEVER, WAITS } from "../../layout/record";
import { exp, wholeOf } from "../numbers/arithmetic";
import { byteOf, setByte } from "../memory/block";
import { schedule } from "../memory/calendar";
import { deviceAt } from "../journey/device";
import { exponentialOf, quickNormal } from "../numbers/distributions";
import { happens, toUniform } from "../numbers/luck";
import { reviews } from "../constants";
import { noteReview, writeReview } from "../outside";
import { calendar } from "../memory/shard";
import { badShare, real, setting, sharing, shareTools, unanswered, usability } from "../memory/tables";
import {
  at,
  consumer,
  consumerHigh,
  consumerLow,
  day,
  daypart,
  device as hand,
  isLogged,
  journey,
  journeyBits,
  persona,
  traitBits,
} from "../journey/visit";

/** Use is the fifth moment of the share tools, after know, go, do and buy. */
const USE: i32 = 4;
/** The product is used at home in the evening, with the device that is at hand then. */
const EVENING: i32 = 4;

/**
 * How much an experience asks to be posted, 0–1: from the floor at indifference to 1 at the extremes (U-shaped), or
 * rising with satisfaction, or always the same.
 *
 *     u-shaped:  floor + (1 − floor) · (distance from neutral / greatest distance on that side)²
 *
 * @source Anderson (1998), Customer satisfaction and word of mouth, J. Service Research 1, 5–17
 */
function postingCurve(satisfaction: f64): f64 {
  const curve = <i32>setting(Setting.curve);
  const floor = setting(Setting.curveFloor);
  if (curve === Curve.flat) return 1;
  if (curve === Curve.increasing) return floor + (1 - floor) * satisfaction;
  const strength = strengthOf(satisfaction);
  return floor + (1 - floor) * strength * strength;
}

/** How far an opinion is from indifference, 0–1. */
export function strengthOf(said: f64): f64 {
  const neutral = setting(Setting.neutral);
  return said < neutral ? (neutral - said) / neutral : (said - neutral) / (1 - neutral);
}

/**
 * The ultimate moment of truth in public: decides whether this experience will be posted, and when.
 *
 *     chance = rate · curve(s) · share tools · answers · persona · own propensity (log-normal, median 1)
 *
 * Share tools at use multiply the chance and shorten the delay, as far as they are usable on the device in hand.
 */
export function planReview(brand: i32, satisfaction: f64): void {
  const rate = setting(Setting.postRate);
  if (rate === 0) return;
  const usable = real(usability, brand * 3 + deviceAt(EVENING, journeyBits(Once.device)));
  const tools = 1 + (setting(Setting.shareToolsBoost) - 1) * real(shareTools, brand * 5 + USE) * usable;
  const chance =
    rate *
    postingCurve(satisfaction) *
    tools *
    answersEffect(brand, satisfaction) *
    real(sharing, persona) *
    propensity();
  if (!happens(journeyBits(Once.post), chance)) return;
  // A consumer remembers one review to write; an older one is written now.
  if (byteOf(at, Byte.review) !== 0) postReview();
  if (isLogged) noteReview(consumer, journey);
  const luck = toUniform(journeyBits(Once.postDelay));
  const wait = wholeOf(Math.min((exponentialOf(luck) * setting(Setting.delay)) / tools, NEVER));
  const due = day + wait;
  const stored = wholeOf(satisfaction * 65535 + 0.5);
  setByte(at, Byte.review, WAITS | brand);
  store<u32>(reviewOf(consumer), min(due, NEVER - 1) | (stored << 16));
  if (due > day) schedule(calendar, due, consumer);
  else postReview();
}

/** Where the review that a consumer has to write is remembered. */
function reviewOf(who: i32): usize {
  return reviews + ((<usize>who) << 2);
}

/** Writes the review that is due today, if there is one. */
export function postDueReview(): void {
  if (byteOf(at, Byte.review) !== 0 && <i32>load<u16>(reviewOf(consumer)) === day) postReview();
}

/**
 * What a brand's answers to bad reviews, in sight of everybody, do to posting: more post where somebody listens, but of
 * the dissatisfied some do not want to be answered in public.
 *
 *     (1 + invited · a) · (1 − deterred · a if s < neutral),   a = share of bad reviews answered, 0 without any
 *
 * @source Proserpio & Zervas (2017), Online reputation management, Marketing Science 36, 645–665
 */
function answersEffect(brand: i32, satisfaction: f64): f64 {
  const answered = real(badShare, brand) > 0 ? 1 - real(unanswered, brand) : 0;
  const deterred = satisfaction < setting(Setting.neutral) ? setting(Setting.answersDeter) * answered : 0;
  return (1 + setting(Setting.answersInvite) * answered) * (1 - deterred);
}

/** The consumer's own propensity to share, the same for ever. */
function propensity(): f64 {
  const spread = setting(Setting.sharingSpread);
  return spread === 0 ? 1 : exp(spread * quickNormal(traitBits(Trait.sharing)));
}

/** Writes the review that a consumer has to write. */
function postReview(): void {
  const brand = byteOf(at, Byte.review) ^ WAITS;
  const satisfaction = <f64>load<u16>(reviewOf(consumer) + 2) / 65535;
  setByte(at, Byte.review, 0);
  writeReview(consumer, day, consumerHigh, consumerLow, brand, satisfaction, persona, hand, daypart);
}

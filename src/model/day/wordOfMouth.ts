import { Act } from "../activities";
import { CONVERSATION, Heard, Once, Within } from "../addresses";
import { Setting } from "../codes";
import { Count } from "../counts";
import { Byte, NEVER, Short, Stage, Standing } from "../record";
import { wholeOf } from "./arithmetic";
import { beliefOf, bringToday, learn, OTHERS, OWN } from "./beliefs";
import { blockOf, byteOf, meanOf, setByte, setShort, setStanding, shortOf, standingOf } from "./block";
import { schedule, scheduleToday } from "./calendar";
import { exponentialOf } from "./distributions";
import { recordEvent } from "./events";
import { feelNeed } from "./journey";
import { childKeyHigh, childKeyLow, happens, notAboveOne, randomBits, toUniform } from "./luck";
import { brands, friends, friendsStart, meanFriends, population } from "./market";
import { addMessage, brandIn, contentOf, hopsIn, saidIn } from "./messages";
import { calendar, told } from "./shard";
import {
  brandCounts,
  conversations,
  count,
  present,
  real,
  setting,
  small,
  talking,
  threshold,
  trustInPeople,
} from "./tables";
import { strengthOf } from "./telling";
import {
  at,
  consumer,
  consumerHigh,
  consumerLow,
  day,
  isLogged,
  journeyHigh,
  journeyLow,
  momentBits,
  persona,
} from "./visit";

/** Share of friends told: grows with the strength of the experience, more when it was bad. */
function toldShare(said: f64): f64 {
  const bad = said < setting(Setting.neutral) ? setting(Setting.negativeRatio) : 1;
  return Math.min(1, setting(Setting.tellRate) * real(talking, persona) * strengthOf(said) * bad);
}

/** Counts words told or heard, good and bad apart. */
function countWords(good: i32, bad: i32, brand: i32, said: f64, words: i32): void {
  count(brandCounts, (said < setting(Setting.neutral) ? bad : good) * brands + brand, words);
}

/**
 * The ultimate moment of truth in private: each friend is told with the same chance. What is said today is heard
 * tomorrow.
 *
 * @source Goodman, Basic facts on customer complaint behavior (TARP): bad news reaches about twice as many
 */
export function tellFriends(brand: i32, said: f64): void {
  const share = toldShare(said);
  if (share === 0) return;
  const words = spread(journeyHigh, journeyLow, Once.tell, Once.message, share, contentOf(brand, 0, said));
  countWords(Count.toldPositive, Count.toldNegative, brand, said, words);
  if (isLogged && words > 0) recordEvent(Act.tell, -1, brand, words);
}

/** Tells each friend with chance `share`; returns how many were told. */
function spread(high: i32, low: i32, address: i32, luckAddress: i32, share: f64, content: u32): i32 {
  if (share <= 0) return 0;
  const limit = <u32>(Math.ceil(share * 4294967296.0) - 1);
  const isComplete = friendsStart === 0;
  const first = isComplete ? 0 : friendsFrom(consumer);
  const number = isComplete ? meanFriends : friendsFrom(consumer + 1) - first;
  let words = 0;
  for (let group = 0; group < number; group += 4) {
    const within = number - group < 4 ? (1 << (number - group)) - 1 : 15;
    let chosen = notAboveOne(high, low, address + group, limit) & within;
    for (; chosen !== 0; chosen &= chosen - 1) {
      const friend = group + <i32>ctz(chosen);
      const listener = isComplete
        ? somebody(randomBits(high, low, address + 0x800000 + friend))
        : friendAt(first + friend);
      addMessage(told, consumer, listener, randomBits(high, low, luckAddress + friend), content);
      words++;
    }
  }
  return words;
}

/** Place of a consumer's first friend. */
function friendsFrom(who: i32): i32 {
  return load<i32>(friendsStart + ((<usize>who) << 2));
}

function friendAt(place: i32): i32 {
  return load<i32>(friends + ((<usize>place) << 2));
}

/** Anybody but the speaker. */
function somebody(bits: u32): i32 {
  const other = wholeOf(toUniform(bits) * <f64>(population - 1));
  return other < consumer ? other : other + 1;
}

/** One friend drawn evenly; −1 for people without friends. */
function oneFriend(bits: u32): i32 {
  if (friendsStart === 0) return somebody(bits);
  const first = friendsFrom(consumer);
  const number = friendsFrom(consumer + 1) - first;
  return number === 0 ? -1 : friendAt(first + wholeOf(toUniform(bits) * <f64>number));
}

/**
 * Hears what friends said yesterday, one message: it becomes known and believed, may raise a need, and may be passed
 * on. The listener passes on a mix of what was said and what she believes herself, so that the next ones confirm or
 * deny. The visit is already the listener's.
 */
export function hear(luck: i32, content: u32): void {
  const brand = brandIn(content);
  const hops = hopsIn(content);
  const said = saidIn(content);
  bringToday();
  const block = blockOf(at, brand);
  const trust = real(trustInPeople, persona);
  if (trust > 0 && small(present, brand) === 1) {
    const onJourney = (byteOf(at, Byte.stage) & 3) === Stage.journey;
    setStanding(block, standingOf(block) | Standing.aware | (onJourney ? Standing.considered : 0));
    learn(block, OTHERS, said, (setting(Setting.friendPrecision) * trust) / <f64>(hops + 1));
  }
  const good = said >= setting(Setting.neutral);
  countWords(Count.heardPositive, Count.heardNegative, brand, said, 1);
  if (isLogged) recordEvent(Act.hear, -1, brand, said);
  if (good && wantsToo(luck)) {
    feelNeed();
    scheduleToday(calendar, consumer);
  }
  const chance =
    setting(Setting.passOn) *
    strengthOf(said) *
    (good ? 1 : setting(Setting.negativeRatio)) *
    real(talking, persona);
  if (<f64>hops < setting(Setting.mostHops) && happens(randomBits(luck, consumerLow, Heard.passOn), chance))
    passOn(luck, brand, hops, (said + beliefOf(block)) / 2);
}

/** A good word raises a need in somebody who has none under way and does not own the thing for ever. */
function wantsToo(luck: i32): bool {
  if ((byteOf(at, Byte.stage) & 3) !== Stage.idle) return false;
  if (setting(Setting.durable) === 1 && byteOf(at, Byte.purchases) > 0) return false;
  return happens(randomBits(luck, consumerLow, Heard.need), setting(Setting.needTrigger));
}

function passOn(luck: i32, brand: i32, hops: i32, said: f64): void {
  const content = contentOf(brand, hops + 1, said);
  const words = spread(luck, consumerLow, Heard.tell, Heard.message, toldShare(said), content);
  count(brandCounts, Count.passedOn * brands + brand, words);
}

/**
 * Share tools on the way: while searching, a consumer passes a brand's content on to one friend. It says what the
 * content says; who has bought the brand before adds what she found out, and is heard for that instead. Whether she
 * passes it on is drawn by the caller, with the chances of `Rules.passing`.
 *
 * @param offset - 256 × the number of the source
 * @param said - what it says of the brand's quality
 */
export function shareOnTheWay(brand: i32, offset: i32, said: f64): void {
  const luck = momentBits(Within.shareWith + offset + brand);
  const friend = oneFriend(luck);
  if (friend < 0) return;
  addMessage(told, consumer, friend, luck, contentOf(brand, <i32>setting(Setting.mostHops), said));
  countWords(Count.toldPositive, Count.toldNegative, brand, said, 1);
  if (isLogged) recordEvent(Act.tell, -1, brand, 1);
}

/** After an experience, owners go on telling: plans the first day of it, which may be today. */
export function startTalking(brand: i32): void {
  setByte(at, Byte.heldBrand, (byteOf(at, Byte.heldBrand) & 15) | (brand << 4));
  if (setting(Setting.talkRate) === 0 || shortOf(at, Short.talkDay) !== NEVER) return;
  if (planTalk(0)) talk();
}

/** Draws the next day with conversations: a day has any with chance 1 − e^(−rate). True when it is today. */
function planTalk(earliest: i32): bool {
  const luck = toUniform(randomBits(consumerHigh, consumerLow, CONVERSATION + 8 * day + earliest));
  const wait = Math.floor(exponentialOf(luck) / setting(Setting.talkRate)) + earliest;
  const due = <i32>Math.min(day + wait, NEVER - 1);
  setShort(at, Short.talkDay, due);
  if (due > day) schedule(calendar, due, consumer);
  return due === day;
}

/**
 * Today's conversations about something owned, each with one friend drawn evenly; then the next day is planned. What is
 * said is what the owner herself found out: it grows less certain with time, but no worse.
 */
export function talk(): void {
  setShort(at, Short.talkDay, NEVER);
  if (setting(Setting.talkRate) === 0) return;
  const brand = byteOf(at, Byte.heldBrand) >> 4;
  const high = childKeyHigh(consumerHigh, consumerLow, CONVERSATION + day);
  const low = childKeyLow(consumerHigh, consumerLow, CONVERSATION + day);
  const said = meanOf(blockOf(at, brand), OWN);
  const bits = max<u32>(1, randomBits(high, low, Once.tell - 1));
  let number = 0;
  while (bits > threshold(conversations, number)) ++number;
  for (let conversation = 0; conversation < number; ++conversation) {
    const friend = oneFriend(randomBits(high, low, Once.tell + conversation));
    if (friend < 0) continue;
    addMessage(
      told,
      consumer,
      friend,
      randomBits(high, low, Once.message + conversation),
      contentOf(brand, 0, said),
    );
    countWords(Count.toldPositive, Count.toldNegative, brand, said, 1);
  }
  planTalk(1);
}

import { luckOf } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Heard, Once, Within } from "../../layout/addresses";
import { Setting } from "../../layout/codes";
import { Count } from "../../layout/counts";
import { Byte, DONE, Short, Stage, Standing } from "../../layout/record";
import { beliefOf, bringToday, learn, OTHERS } from "./beliefs";
import { blockOf, byteOf, setStanding, shortOf, standingOf } from "../memory/block";
import { scheduleToday } from "../memory/calendar";
import { recordAside, recordEvent } from "../recordEvent";
import { friendAt, friendsFrom, oneFriend, somebody } from "../memory/friends";
import { feelNeed } from "../journey/journey";
import { CERTAIN, happens, notAboveOne, randomBits } from "../numbers/luck";
import { brands, friendsStart, meanFriends } from "../constants";
import { addMessage, brandIn, contentOf, hopsIn, saidIn } from "../memory/messages";
import { calendar, told } from "../memory/shard";
import { brandCounts, count, present, real, setting, small, talking, trustInPeople } from "../memory/tables";
import { strengthOf } from "./postReview";
import {
  at,
  consumer,
  consumerLow,
  isLogged,
  journeyHigh,
  journeyLow,
  momentBits,
  persona,
} from "../journey/visit";

/** Share of friends told: grows with the strength of the experience, more when it was bad. */
function toldShare(said: f64): f64 {
  const bad = said < setting(Setting.neutral) ? setting(Setting.negativeRatio) : 1;
  return Math.min(1, setting(Setting.tellRate) * real(talking, persona) * strengthOf(said) * bad);
}

/** Counts words told or heard, good and bad apart. */
export function countWords(good: i32, bad: i32, brand: i32, said: f64, words: i32): void {
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
  const limit = <u32>(Math.ceil(share * CERTAIN) - 1);
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
  if (isLogged) recordAside(Act.hear, brand, said);
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
    passOn(luck, brand, hops, (said + beliefOf(block, brand)) / 2);
}

/** A good word raises a need in somebody who has none under way and does not own the thing for ever. */
function wantsToo(luck: i32): bool {
  if ((byteOf(at, Byte.stage) & 3) !== Stage.idle || shortOf(at, Short.needDay) === DONE) return false;
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
  const luck = momentBits(Within.shareWith + offset + luckOf(brand));
  const friend = oneFriend(luck);
  if (friend < 0) return;
  addMessage(told, consumer, friend, luck, contentOf(brand, <i32>setting(Setting.mostHops), said));
  countWords(Count.toldPositive, Count.toldNegative, brand, said, 1);
  if (isLogged) recordEvent(Act.tell, -1, brand, 1);
}

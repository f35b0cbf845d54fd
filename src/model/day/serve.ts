import { luckOf } from "./memory/bits";
import { GIFT, Trait } from "../layout/addresses";
import { Setting } from "../layout/codes";
import { Count } from "../layout/counts";
import { Byte, NEVER, Short, Stage, Standing } from "../layout/record";
import { act } from "./act";
import { bringToday, learn, OWN } from "./after/beliefs";
import { blockOf, byteOf, setShort, setStanding, standingOf } from "./memory/block";
import { openDay, takeDue } from "./memory/calendar";
import { becomeCustomer } from "./becomeCustomer";
import { quickNormal } from "./numbers/distributions";
import { live } from "./after/experience";
import { endJourney } from "./journey/journey";
import { BATCH, fetchFriends, fetchRecords, inBatch, putInBatch } from "./memory/fetching";
import { happens } from "./numbers/luck";
import { heard } from "./memory/delivery";
import { brands, initialAwareness } from "./constants";
import { firstMessageFor } from "./memory/messages";
import { needNoMore, planFirstNeed } from "./journey/need";
import { calendar, Shard, turnToShard } from "./memory/shard";
import {
  brandCounts,
  count,
  meanService,
  present,
  quality,
  qualitySpread,
  real,
  setting,
  small,
} from "./memory/tables";
import { at, enterJourney, setDay, traitBits, turnTo } from "./journey/visit";
import { hear } from "./after/wordOfMouth";

/** Brings the consumers of a shard into the market: which brands they know, and when they first need something. */
export function bring(shard: Shard): void {
  turnToShard(shard);
  for (let consumer = shard.from; consumer < shard.to; ++consumer) {
    turnTo(consumer);
    setShort(at, Short.stepDay, NEVER);
    setShort(at, Short.talkDay, NEVER);
    for (let brand = 0; brand < brands; ++brand) {
      if (!happens(traitBits(Trait.initialAwareness + luckOf(brand)), real(initialAwareness, brand)))
        continue;
      setStanding(blockOf(at, brand), Standing.aware | Standing.awareOwn);
      learnReputation(brand);
    }
    becomeCustomer();
    planFirstNeed();
  }
}

/**
 * Who knows a brand on the first day knows something about it, as if from so many experiences with it and its service:
 *
 *     own precision = k / σ_x²,   own mean = (1 − w) (quality + spread · z / √k) + w · service
 */
function learnReputation(brand: i32): void {
  const experiences = setting(Setting.reputation);
  if (experiences === 0 || small(present, brand) === 0) return;
  const noise = real(qualitySpread, brand) * quickNormal(traitBits(Trait.reputation + luckOf(brand)));
  const serviceWeight = setting(Setting.serviceWeight);
  const lived = (1 - serviceWeight) * (real(quality, brand) + noise / Math.sqrt(experiences));
  const value = lived + serviceWeight * real(meanService, brand);
  learn(blockOf(at, brand), OWN, value, experiences * setting(Setting.experiencePrecision));
}

/** Opens a day of a shard: what is due comes up, and what friends said yesterday is heard. */
export function openShard(shard: Shard, day: i32): void {
  setDay(day);
  turnToShard(shard);
  openDay(calendar, day);
  listen(shard);
}

/** Delivers the messages told yesterday to the listeners of a shard. */
function listen(shard: Shard): void {
  const messages = heard;
  const end = firstMessageFor(messages, shard.to);
  for (let first = firstMessageFor(messages, shard.from); first < end; first += BATCH) {
    const filled = min(BATCH, end - first);
    const cell = (<usize>first) << 2;
    for (let index = 0; index < filled; ++index)
      putInBatch(index, load<i32>(messages.listener + cell + ((<usize>index) << 2)));
    fetchRecords(filled);
    for (let index = 0; index < filled; ++index) {
      turnTo(inBatch(index));
      const message = cell + ((<usize>index) << 2);
      hear(load<i32>(messages.luck + message), load<u32>(messages.content + message));
    }
  }
}

/** Hands out a gift: it is used, judged and told like something bought; a durable one may leave nothing to be needed. */
export function receiveGift(consumer: i32, brand: i32): void {
  turnTo(consumer);
  bringToday();
  enterJourney(GIFT + brand);
  const block = blockOf(at, brand);
  setStanding(block, standingOf(block) | Standing.aware | Standing.awareOwn);
  count(brandCounts, Count.seeded * brands + brand);
  if (setting(Setting.giftsServe) === 1 && setting(Setting.durable) === 1) {
    if ((byteOf(at, Byte.stage) & 3) === Stage.journey) endJourney();
    needNoMore();
  }
  live(brand);
}

/** Visits everybody who is due, in ascending order. */
export function serve(): void {
  const words = calendar.dueWordCount;
  let word = 0;
  for (;;) {
    let filled = 0;
    while (filled < BATCH && word < words) {
      if (load<u32>(calendar.dueWords + ((<usize>word) << 2)) === 0) {
        ++word;
      } else {
        putInBatch(filled++, takeDue(calendar, word));
      }
    }
    if (filled === 0) return;
    fetchRecords(filled);
    fetchFriends(filled);
    for (let index = 0; index < filled; ++index) act(inBatch(index));
  }
}

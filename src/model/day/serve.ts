import { GIFT, Trait } from "../addresses";
import { Count } from "../counts";
import { NEVER, Short, Standing } from "../record";
import { act } from "./act";
import { bringToday } from "./beliefs";
import { blockOf, setShort, setStanding, standingOf } from "./block";
import { openDay, takeDue } from "./calendar";
import { live } from "./experience";
import { happens } from "./luck";
import { heard } from "./mailroom";
import { friendAt, friendsFrom } from "./friends";
import { brands, friendsStart, initialAwareness, people, recordBytes } from "./market";
import { firstMessageFor } from "./messages";
import { planFirstNeed } from "./need";
import { calendar, Shard, turnToShard } from "./shard";
import { brandCounts, count, real } from "./tables";
import { at, enterJourney, setDay, traitBits, turnTo } from "./visit";
import { hear } from "./wordOfMouth";

/** Consumers whose records are fetched together. */
const BATCH: i32 = 32;
const batch = memory.data(4 * BATCH);
/** What fetching their records came to; it means nothing, and being seen outside keeps the reads from being left out. */
export let touched: i32 = 0;

/** Brings the consumers of a shard into the market: which brands they know, and when they first need something. */
export function bring(shard: Shard): void {
  turnToShard(shard);
  for (let consumer = shard.from; consumer < shard.to; ++consumer) {
    turnTo(consumer);
    setShort(at, Short.stepDay, NEVER);
    setShort(at, Short.talkDay, NEVER);
    for (let brand = 0; brand < brands; ++brand) {
      if (happens(traitBits(Trait.initialAwareness + brand), real(initialAwareness, brand)))
        setStanding(blockOf(at, brand), Standing.aware | Standing.awareOwn);
    }
    planFirstNeed();
  }
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
    memory.copy(batch, messages.listener + cell, (<usize>filled) << 2);
    fetchRecords(filled);
    for (let index = 0; index < filled; ++index) {
      turnTo(inBatch(index));
      const message = cell + ((<usize>index) << 2);
      hear(load<i32>(messages.luck + message), load<u32>(messages.content + message));
    }
  }
}

/** Hands out a gift: it is used, judged and told like something bought. */
export function receiveGift(consumer: i32, brand: i32): void {
  turnTo(consumer);
  bringToday();
  enterJourney(GIFT + brand);
  const block = blockOf(at, brand);
  setStanding(block, standingOf(block) | Standing.aware | Standing.awareOwn);
  count(brandCounts, Count.seeded * brands + brand);
  live(brand);
}

/**
 * Visits everybody who is due, in ascending order. The records of the next few consumers are touched before the first
 * of them acts: with a hundred thousand consumers each record has to come from main memory, and asking for many at
 * once takes about as long as asking for one.
 */
export function serve(): void {
  const words = calendar.dueWordCount;
  let word = 0;
  for (;;) {
    let filled = 0;
    while (filled < BATCH && word < words) {
      if (load<u32>(calendar.dueWords + ((<usize>word) << 2)) === 0) {
        ++word;
      } else {
        store<i32>(batch + ((<usize>filled) << 2), takeDue(calendar, word));
        ++filled;
      }
    }
    if (filled === 0) return;
    fetchRecords(filled);
    if (friendsStart !== 0) fetchFriends(filled);
    for (let index = 0; index < filled; ++index) act(inBatch(index));
  }
}

function inBatch(index: i32): i32 {
  return load<i32>(batch + ((<usize>index) << 2));
}

/** Reads a word from each cache line of the records in the batch. */
function fetchRecords(filled: i32): void {
  let sum = 0;
  for (let index = 0; index < filled; ++index) {
    const record = people + <usize>inBatch(index) * recordBytes;
    for (let line = 0; line < recordBytes; line += 64) sum += load<i32>(record + line);
  }
  touched = sum;
}

/** Reads where each one's friends begin, and the first of them: who has something to tell tells them all. */
function fetchFriends(filled: i32): void {
  let sum = 0;
  for (let index = 0; index < filled; ++index) sum += friendsFrom(inBatch(index));
  for (let index = 0; index < filled; ++index) sum += friendAt(friendsFrom(inBatch(index)));
  touched = sum;
}

import { population } from "../constants";
import { addMessage, createMessages, extendMessages, keepMessages, Messages } from "./messages";
import { allocate } from "./room";
import { Shard } from "./shard";

/** Bits of one pass of the sort. */
const DIGIT: i32 = 11;
const BUCKETS: i32 = 1 << DIGIT;
/** Messages that are sorted one by one. */
const FEW: i32 = 80;
/** Messages to one listener that are put into order by digits. */
const MANY: i32 = 200;

const counts = memory.data(4 * BUCKETS);
let room: i32 = 0;
let order: usize = 0;
let other: usize = 0;

/** What was told today and is heard tomorrow, by listener. */
export let heard: Messages = changetype<Messages>(0);

/** Begins with nothing to be heard. @param namesSpeakers - whether a log is wanted */
export function createDelivery(namesSpeakers: bool): void {
  heard = createMessages(1024, namesSpeakers);
}

/** Forgets what was heard. */
export function emptyDelivery(): void {
  heard.length = 0;
}

/** Adds the messages of a shard to those of all and takes them from it. */
export function collect(shard: Shard): void {
  const part = shard.messages;
  for (let index = 0; index < part.length; ++index) {
    const cell = (<usize>index) << 2;
    addMessage(
      heard,
      part.speaker === 0 ? 0 : load<i32>(part.speaker + cell),
      load<i32>(part.listener + cell),
      load<u32>(part.luck + cell),
      load<u32>(part.content + cell),
    );
  }
  part.length = 0;
}

/** Makes room for so many more messages that others put there, told elsewhere. */
export function receive(length: i32): void {
  extendMessages(heard, length);
}

/** Keeps of those that were received last what is told to somebody of a range. */
export function keepHeard(last: i32, from: i32, to: i32): void {
  keepMessages(heard, last, from, to);
}

/**
 * Puts the messages of all shards into one order: by listener, and those of one listener by the luck that they carry.
 * What a listener hears then does not depend on how the speakers were split into shards, and listeners are visited
 * in ascending order. A radix sort by listener, digit by digit from the lowest; few listeners hear more than one
 * message a day, and only theirs are compared.
 */
export function sort(): void {
  const all = heard;
  const length = all.length;
  if (room < length) {
    room = 2 * length;
    order = allocate((<usize>room) << 2);
    other = allocate((<usize>room) << 2);
  }
  for (let index = 0; index < length; ++index) store<i32>(order + ((<usize>index) << 2), index);
  if (length <= FEW) sortFew(all.listener, length);
  else for (let shift = 0; population >>> shift > 0; shift += DIGIT) sortDigit(all.listener, length, shift);
  arrange(all.listener, length);
  orderByLuck(all, length);
  arrange(all.luck, length);
  arrange(all.content, length);
  if (all.speaker !== 0) arrange(all.speaker, length);
}

/** Puts few into order, each before those that come after it: buckets would have to be emptied first. */
function sortFew(keys: usize, length: i32): void {
  for (let index = 1; index < length; ++index) {
    const message = load<i32>(order + ((<usize>index) << 2));
    const key = load<i32>(keys + ((<usize>message) << 2));
    let place = index;
    while (place > 0) {
      const before = load<i32>(order + ((<usize>(place - 1)) << 2));
      if (load<i32>(keys + ((<usize>before) << 2)) <= key) break;
      store<i32>(order + ((<usize>place) << 2), before);
      --place;
    }
    store<i32>(order + ((<usize>place) << 2), message);
  }
}

/** One stable pass: the order of the messages by one digit of the key. */
function sortDigit(keys: usize, length: i32, shift: i32): void {
  memory.fill(counts, 0, 4 * BUCKETS);
  for (let index = 0; index < length; ++index) {
    const message = load<i32>(order + ((<usize>index) << 2));
    const bucket = bucketOf(load<i32>(keys + ((<usize>message) << 2)), shift);
    store<i32>(bucket, load<i32>(bucket) + 1);
  }
  let before = 0;
  for (let bucket = counts; bucket < counts + 4 * BUCKETS; bucket += 4) {
    const count = load<i32>(bucket);
    store<i32>(bucket, before);
    before += count;
  }
  for (let index = 0; index < length; ++index) {
    const message = load<i32>(order + ((<usize>index) << 2));
    const bucket = bucketOf(load<i32>(keys + ((<usize>message) << 2)), shift);
    const place = load<i32>(bucket);
    store<i32>(other + ((<usize>place) << 2), message);
    store<i32>(bucket, place + 1);
  }
  const sorted = other;
  other = order;
  order = sorted;
}

function bucketOf(key: i32, shift: i32): usize {
  return counts + ((<usize>((key >>> shift) & (BUCKETS - 1))) << 2);
}

/**
 * Puts those of the same listener, who stand together by now, into the order of their luck: few one by one, and the many of
 * somebody whom everybody tells by digits, so that the time grows with what is told and no faster.
 */
function orderByLuck(all: Messages, length: i32): void {
  for (let first = 0; first < length; ) {
    const listener = load<i32>(all.listener + ((<usize>first) << 2));
    let end = first + 1;
    while (end < length && load<i32>(all.listener + ((<usize>end) << 2)) === listener) ++end;
    if (end - first > MANY) orderManyByLuck(all.luck, first, end);
    else if (end - first > 1) orderFewByLuck(all.luck, first, end);
    first = end;
  }
}

/** Three digits hold 32 bits; each pass leaves what it has sorted where it was. */
function orderManyByLuck(luck: usize, first: i32, end: i32): void {
  const range = (<usize>first) << 2;
  for (let shift = 0; shift < 32; shift += DIGIT) {
    order += range;
    other += range;
    sortDigit(luck, end - first, shift);
    memory.copy(other, order, (<usize>(end - first)) << 2);
    const sorted = other;
    other = order - range;
    order = sorted - range;
  }
}

function orderFewByLuck(luck: usize, first: i32, end: i32): void {
  for (let index = first + 1; index < end; ++index) {
    const message = load<i32>(order + ((<usize>index) << 2));
    const own = load<u32>(luck + ((<usize>message) << 2));
    let place = index;
    while (place > first) {
      const before = load<i32>(order + ((<usize>(place - 1)) << 2));
      if (load<u32>(luck + ((<usize>before) << 2)) <= own) break;
      store<i32>(order + ((<usize>place) << 2), before);
      --place;
    }
    store<i32>(order + ((<usize>place) << 2), message);
  }
}

function arrange(column: usize, length: i32): void {
  for (let index = 0; index < length; ++index) {
    const message = load<i32>(order + ((<usize>index) << 2));
    store<i32>(other + ((<usize>index) << 2), load<i32>(column + ((<usize>message) << 2)));
  }
  memory.copy(column, other, (<usize>length) << 2);
}

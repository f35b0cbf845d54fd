/** Messages among friends, one array per attribute, growing when needed. */
export interface Messages {
  length: number;
  listener: Uint32Array;
  /** the luck that the message carries: whoever hears it draws from here */
  luck: Int32Array;
  /** brand + 16 × steps travelled + 256 × what is said, in 65,535ths of 0–1 */
  content: Uint32Array;
  /** who says it; undefined where no log is wanted, since nothing that happens depends on it */
  speaker: Uint32Array | undefined;
}

/** What is said travels in 16 bits: 0–1 in 65,535ths, above the brand and the steps travelled. */
export function contentOf(brand: number, hops: number, said: number): number {
  return (brand | (hops << 4) | (Math.round(Math.min(1, Math.max(0, said)) * 65535) << 8)) >>> 0;
}

export const brandIn = (content: number) => content & 15;
export const hopsIn = (content: number) => (content >>> 4) & 15;
export const saidIn = (content: number) => ((content >>> 8) & 0xffff) / 65535;

/** A review on its way to the platform. */
export interface Post {
  readonly consumer: number;
  readonly brand: number;
  readonly level: number;
  /** the brand answers it */
  readonly answered: boolean;
}

export function createMessages(capacity: number, namesSpeakers: boolean): Messages {
  return {
    length: 0,
    listener: new Uint32Array(capacity),
    luck: new Int32Array(capacity),
    content: new Uint32Array(capacity),
    speaker: namesSpeakers ? new Uint32Array(capacity) : undefined,
  };
}

/** Adds a message; the arrays double when full, which is the only memory a day ever takes. */
export function addMessage(
  messages: Messages,
  speaker: number,
  listener: number,
  luck: number,
  content: number,
): void {
  const index = messages.length;
  if (index === messages.listener.length) {
    messages.listener = doubled(messages.listener);
    messages.luck = new Int32Array(doubled(new Uint32Array(messages.luck.buffer)).buffer);
    messages.content = doubled(messages.content);
    if (messages.speaker !== undefined) messages.speaker = doubled(messages.speaker);
  }
  messages.listener[index] = listener;
  messages.luck[index] = luck;
  messages.content[index] = content;
  if (messages.speaker !== undefined) messages.speaker[index] = speaker;
  messages.length = index + 1;
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.max(1024, 2 * array.length));
  larger.set(array);
  return larger;
}

/** Bits of one pass of the sort. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;

/** Room that is used again every day for putting the messages into order. */
export interface Mailroom {
  readonly sorted: Messages;
  order: Uint32Array;
  other: Uint32Array;
  readonly counts: Uint32Array;
}

export function createMailroom(namesSpeakers: boolean): Mailroom {
  return {
    sorted: createMessages(1024, namesSpeakers),
    order: new Uint32Array(1024),
    other: new Uint32Array(1024),
    counts: new Uint32Array(BUCKETS),
  };
}

/**
 * Puts the messages of all shards into one order: by listener, and those of one listener by the luck that they carry.
 * What a listener hears then does not depend on how the speakers were split into shards, and listeners are visited
 * in ascending order. A radix sort by listener, digit by digit from the lowest; few listeners hear more than one
 * message a day, and only theirs are compared.
 */
export function sortMessages(room: Mailroom, parts: readonly Messages[], consumers: number): Messages {
  const { sorted } = room;
  sorted.length = 0;
  for (const part of parts) {
    for (let index = 0; index < part.length; ++index) {
      const speaker = part.speaker === undefined ? 0 : part.speaker[index];
      addMessage(sorted, speaker, part.listener[index], part.luck[index], part.content[index]);
    }
  }
  const { length } = sorted;
  if (room.order.length < length) {
    room.order = new Uint32Array(2 * length);
    room.other = new Uint32Array(2 * length);
  }
  for (let index = 0; index < length; ++index) room.order[index] = index;
  for (let shift = 0; consumers >>> shift > 0; shift += DIGIT)
    sortDigit(room, sorted.listener, length, shift);
  arrange(sorted.listener, room, length);
  orderByLuck(room, length);
  arrange(sorted.luck, room, length);
  arrange(sorted.content, room, length);
  if (sorted.speaker !== undefined) arrange(sorted.speaker, room, length);
  return sorted;
}

/** One stable pass: the order of the messages by one digit of the key. */
function sortDigit(room: Mailroom, keys: Uint32Array | Int32Array, length: number, shift: number): void {
  const { counts, order, other } = room;
  counts.fill(0);
  for (let index = 0; index < length; ++index) counts[(keys[index] >>> shift) & (BUCKETS - 1)]++;
  let before = 0;
  for (let bucket = 0; bucket < BUCKETS; ++bucket) {
    const count = counts[bucket];
    counts[bucket] = before;
    before += count;
  }
  for (let index = 0; index < length; ++index) {
    const message = order[index];
    other[counts[(keys[message] >>> shift) & (BUCKETS - 1)]++] = message;
  }
  room.order = other;
  room.other = order;
}

/** Puts those of the same listener, who stand together by now, into the order of their luck. */
function orderByLuck({ sorted, order }: Mailroom, length: number): void {
  const { listener, luck } = sorted;
  for (let index = 1; index < length; ++index) {
    const message = order[index];
    const own = luck[message] >>> 0;
    let place = index;
    while (place > 0 && listener[place - 1] === listener[index] && luck[order[place - 1]] >>> 0 > own) {
      order[place] = order[place - 1];
      --place;
    }
    order[place] = message;
  }
}

function arrange(column: Uint32Array | Int32Array, room: Mailroom, length: number): void {
  const { other, order } = room;
  for (let index = 0; index < length; ++index) other[index] = column[order[index]];
  for (let index = 0; index < length; ++index) column[index] = other[index];
}

/** First message for this listener or a later one. */
export function firstMessageFor(messages: Messages, listener: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (messages.listener[middle] < listener) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { TOLD_BITS } from "../../layout/width";
import { allocate, moved } from "./room";

/** Messages among friends, one array per attribute, growing when needed. */
@unmanaged
export class Messages {
  length: i32;
  room: i32;
  listener: usize;
  /** the luck that the message carries: whoever hears it draws from here */
  luck: usize;
  /** brand, steps travelled, and what is said in 65,535ths of 0–1: `TOLD_BITS`, 4 and 16 bits from the lowest on */
  content: usize;
  /** who says it; 0 where no log is wanted, since nothing that happens depends on it */
  speaker: usize;
}

/** What is said travels in 16 bits: 0–1 in 65,535ths, above the brand and the steps travelled. */
export function contentOf(brand: i32, hops: i32, said: f64): u32 {
  return (
    brand |
    (hops << TOLD_BITS) |
    ((<i32>Math.round(Math.min(1, Math.max(0, said)) * 65535)) << (TOLD_BITS + 4))
  );
}

/** The brand that a message is about. */
export function brandIn(content: u32): i32 {
  return content & ((1 << TOLD_BITS) - 1);
}

/** Steps that it has travelled: 0 from who lived it herself. */
export function hopsIn(content: u32): i32 {
  return (content >>> TOLD_BITS) & 15;
}

/** What it says of the brand, 0–1. */
export function saidIn(content: u32): f64 {
  return <f64>((content >>> (TOLD_BITS + 4)) & 0xffff) / 65535;
}

/** Room for so many messages; speakers are kept only where a log is wanted. */
export function createMessages(room: i32, namesSpeakers: bool): Messages {
  const messages = changetype<Messages>(allocate(offsetof<Messages>()));
  messages.length = 0;
  messages.room = room;
  const bytes = (<usize>room) << 2;
  messages.listener = allocate(bytes);
  messages.luck = allocate(bytes);
  messages.content = allocate(bytes);
  messages.speaker = namesSpeakers ? allocate(bytes) : 0;
  return messages;
}

/** Adds a message; the arrays double when full, which is the only memory a day ever takes. */
export function addMessage(messages: Messages, speaker: i32, listener: i32, luck: u32, content: u32): void {
  const index = messages.length;
  if (index === messages.room) makeRoom(messages, 2 * index);
  const cell = (<usize>index) << 2;
  store<i32>(messages.listener + cell, listener);
  store<u32>(messages.luck + cell, luck);
  store<u32>(messages.content + cell, content);
  if (messages.speaker !== 0) store<i32>(messages.speaker + cell, speaker);
  messages.length = index + 1;
}

/** Makes room for so many more messages, whatever they are. */
export function extendMessages(messages: Messages, more: i32): void {
  const length = messages.length + more;
  if (length > messages.room) makeRoom(messages, 2 * length);
  messages.length = length;
}

/** Keeps of the last few messages those whose listener is in a range, in their order. */
export function keepMessages(messages: Messages, last: i32, from: i32, to: i32): void {
  let kept = messages.length - last;
  const range = <u32>(to - from);
  for (let index = kept; index < messages.length; ++index) {
    const read = (<usize>index) << 2;
    const write = (<usize>kept) << 2;
    const listener = load<i32>(messages.listener + read);
    // Written in any case, and over again where it is not kept: whose a message is cannot be foreseen.
    store<i32>(messages.listener + write, listener);
    store<u32>(messages.luck + write, load<u32>(messages.luck + read));
    store<u32>(messages.content + write, load<u32>(messages.content + read));
    if (messages.speaker !== 0) store<i32>(messages.speaker + write, load<i32>(messages.speaker + read));
    kept += <u32>(listener - from) < range ? 1 : 0;
  }
  messages.length = kept;
}

function makeRoom(messages: Messages, room: i32): void {
  const before = (<usize>messages.length) << 2;
  const bytes = (<usize>room) << 2;
  messages.room = room;
  messages.listener = moved(messages.listener, before, bytes);
  messages.luck = moved(messages.luck, before, bytes);
  messages.content = moved(messages.content, before, bytes);
  if (messages.speaker !== 0) messages.speaker = moved(messages.speaker, before, bytes);
}

/** First message for this listener or a later one. */
export function firstMessageFor(messages: Messages, listener: i32): i32 {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<i32>(messages.listener + ((<usize>middle) << 2)) < listener) low = middle + 1;
    else high = middle;
  }
  return low;
}

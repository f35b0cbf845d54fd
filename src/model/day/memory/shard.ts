import { Calendar, createCalendar } from "./calendar";
import { days } from "../constants";
import { createMessages, Messages } from "./messages";
import { allocate } from "./room";

/** A range of consumers who are served together. */
@unmanaged
export class Shard {
  from: i32;
  /** first consumer after the range */
  to: i32;
  calendar: Calendar;
  /** what is told today and heard tomorrow, in order of the speakers */
  messages: Messages;
}

/** What is served at present. */
export let calendar: Calendar = changetype<Calendar>(0);
export let told: Messages = changetype<Messages>(0);

/** Creates a range of consumers with nothing due. */
export function createShard(from: i32, to: i32, namesSpeakers: bool): Shard {
  const shard = changetype<Shard>(allocate(offsetof<Shard>()));
  shard.from = from;
  shard.to = to;
  shard.calendar = createCalendar(days, from, to - from);
  shard.messages = createMessages(1024, namesSpeakers);
  return shard;
}

/** Turns to a shard: what is scheduled and told from now on is its own. */
export function turnToShard(shard: Shard): void {
  calendar = shard.calendar;
  told = shard.messages;
}

/** What a shard told today, and is forgotten when the evening is over. */
export function toldBy(shard: Shard): Messages {
  return shard.messages;
}
export function forgetTold(shard: Shard): void {
  shard.messages.length = 0;
}

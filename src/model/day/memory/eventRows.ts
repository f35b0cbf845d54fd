import { UNDRAWN } from "../../layout/record";
import { wantedActivities } from "../constants";
import { allocate, moved } from "./room";

/*
 * Today's rows of the event log, 24 bytes each: the value; consumer and journey in 32 bits; daypart, activity, persona,
 * device, channel and brand in 8 bits, −1 where one does not apply. The day is today.
 */
const ROW: i32 = 24;

export let eventRows: usize = 0;
export let eventCount: i32 = 0;
let room: i32 = 0;

/** Writes down one activity of a logged consumer, if it is wanted. */
export function writeEvent(
  consumer: i32,
  daypart: i32,
  activity: i32,
  journey: i32,
  persona: i32,
  device: i32,
  channel: i32,
  brand: i32,
  value: f64,
): void {
  if (((wantedActivities >>> activity) & 1) === 0) return;
  if (eventCount === room) makeRoom();
  const row = eventRows + <usize>eventCount * ROW;
  store<f64>(row, value);
  store<i32>(row, consumer, 8);
  store<i32>(row, journey, 12);
  store<i8>(row, <i8>(daypart === UNDRAWN ? 0 : daypart), 16);
  store<u8>(row, <u8>activity, 17);
  store<i8>(row, <i8>persona, 18);
  store<i8>(row, <i8>device, 19);
  store<i8>(row, <i8>channel, 20);
  store<i8>(row, <i8>brand, 21);
  ++eventCount;
}

function makeRoom(): void {
  const more = room === 0 ? 1024 : 2 * room;
  const bytes = <usize>more * ROW;
  eventRows = room === 0 ? allocate(bytes) : moved(eventRows, <usize>room * ROW, bytes);
  room = more;
}

/** Forgets today's rows: they have been read. */
export function forgetEvents(): void {
  eventCount = 0;
}

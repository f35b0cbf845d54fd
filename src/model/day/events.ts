import { Short } from "../record";
import { shortOf } from "./block";
import { writeEvent } from "./outside";
import { at, consumer, day, daypart, device, persona } from "./visit";

/** Writes down one activity of a logged consumer; −1 where channel, brand, value or the device in hand do not apply. */
export function recordEvent(activity: i32, channel: i32, brand: i32, value: f64, hand: i32 = device): void {
  writeEvent(
    consumer,
    day,
    daypart,
    activity,
    shortOf(at, Short.journey),
    persona,
    hand,
    channel,
    brand,
    value,
  );
}

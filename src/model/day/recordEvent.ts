import { Byte, Short, Stage } from "../layout/record";
import { byteOf, shortOf } from "./memory/block";
import { writeEvent } from "./memory/eventRows";
import { at, consumer, daypart, device, journey, persona } from "./journey/visit";

/**
 * Writes down one activity of a logged consumer, a part of the journey that is lived or of a gift's use; −1 where channel,
 * brand, value or the device in hand do not apply.
 */
export function recordEvent(activity: i32, channel: i32, brand: i32, value: f64, hand: i32 = device): void {
  writeEvent(consumer, daypart, activity, journey, persona, hand, channel, brand, value);
}

/**
 * Writes down what happens to a consumer whatever she is doing: a part of the journey under way, until what was bought
 * has been used, and of none otherwise.
 */
export function recordAside(activity: i32, brand: i32, value: f64): void {
  const isOnJourney = (byteOf(at, Byte.stage) & 3) !== Stage.idle;
  const underWay = isOnJourney ? shortOf(at, Short.journey) : -1;
  writeEvent(consumer, daypart, activity, underWay, persona, device, -1, brand, value);
}

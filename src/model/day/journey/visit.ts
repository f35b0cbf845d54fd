import { Bits } from "../memory/bits";
import { GIFT, Trait, Within } from "../../layout/addresses";
import { Byte } from "../../layout/record";
import { byteOf } from "../memory/block";
import { childKeyHigh, childKeyLow, randomBits, randomBitsTo } from "../numbers/luck";
import { keyHigh, keyLow, loggedBits, personas, recordOf } from "../constants";
import { personaThresholds, threshold } from "../memory/tables";

/*
 * Who is acting, on what day, in which moment: filled in once a visit and read by every mechanism.
 */

export let day: i32 = 0;
export let consumer: i32 = 0;
/** where the consumer's record begins */
export let at: usize = 0;
export let persona: i32 = 0;
/** every activity goes into the event log */
export let isLogged: bool = false;
export let consumerHigh: i32 = 0;
export let consumerLow: i32 = 0;
/** number of the journey that is lived, −1 for a gift; meaningless for who only listens */
export let journey: i32 = -1;
export let journeyHigh: i32 = 0;
export let journeyLow: i32 = 0;
export let momentHigh: i32 = 0;
export let momentLow: i32 = 0;
export let moment: i32 = 0;
/** 0–5, or `UNDRAWN` before the first moment of a day */
export let daypart: i32 = 0;
/** the device in hand, 0–2 */
export let device: i32 = 0;
/** the last channel turned to in this moment, −1 = none */
export let lastChannel: i32 = -1;
/** brands met in this moment: one bit each */
export let metBits: Bits = 0;

/** Begins a day. */
export function setDay(today: i32): void {
  day = today;
}

/**
 * Turns to a consumer: all that the mechanisms read of her is worked out here, so that nothing is left over, but for the
 * keys of a journey, which who only listens does without (`enterJourney`).
 */
export function turnTo(who: i32): void {
  consumer = who;
  at = recordOf(who);
  consumerHigh = childKeyHigh(keyHigh, keyLow, who);
  consumerLow = childKeyLow(keyHigh, keyLow, who);
  persona = personaOf();
  isLogged = ((load<u32>(loggedBits + ((<usize>(who >>> 5)) << 2)) >>> (who & 31)) & 1) !== 0;
  daypart = byteOf(at, Byte.stage) >> 4;
  device = 0;
  lastChannel = -1;
  metBits = 0;
}

function personaOf(): i32 {
  if (personas === 1) return 0;
  const luck = randomBits(consumerHigh, consumerLow, Trait.persona);
  let index = 0;
  for (let other = 0; other < personas - 1; ++other) index += i32(luck > threshold(personaThresholds, other));
  return index;
}

/** The keys of a journey, or of anything else that has luck of its own, from the consumer's. */
export function enterJourney(address: i32): void {
  journey = address < GIFT ? address : -1;
  journeyHigh = childKeyHigh(consumerHigh, consumerLow, address);
  journeyLow = childKeyLow(consumerHigh, consumerLow, address);
}

/** What every moment draws, at the first four addresses below its key: drawn together. */
const drawn = memory.data(16, 16);

/** Enters a micro-moment: the step-th of the journey. */
export function enterMoment(step: i32): void {
  momentHigh = childKeyHigh(journeyHigh, journeyLow, step);
  momentLow = childKeyLow(journeyHigh, journeyLow, step);
  randomBitsTo(drawn, momentHigh, momentLow, Within.daypart);
  moment = (byteOf(at, Byte.stage) >> 2) & 3;
}

/** Says in which part of the day the moment falls: its number, 0–5. */
export function setDaypart(part: i32): void {
  daypart = part;
}
/** Says which device is in hand: its number, 0–2. */
export function setDevice(hand: i32): void {
  device = hand;
}
/** Says which brands are met in the moment, a bit each, and on which channel the last of them. */
export function setMet(bits: Bits, channel: i32): void {
  metBits = bits;
  lastChannel = channel;
}

/** Bits of one of the first four draws of the moment. */
export function drawnAt(address: i32): u32 {
  return load<u32>(drawn + ((<usize>(address - Within.daypart)) << 2));
}

/** Bits of a draw below the key of the consumer, the journey, the moment. */
export function traitBits(address: i32): u32 {
  return randomBits(consumerHigh, consumerLow, address);
}
/** 32 random bits at an address below the key of the journey. */
export function journeyBits(address: i32): u32 {
  return randomBits(journeyHigh, journeyLow, address);
}
/** 32 random bits at an address below the key of the micro-moment. */
export function momentBits(address: i32): u32 {
  return randomBits(momentHigh, momentLow, address);
}

import { Belief, BRAND_WORD } from "../record";
import { wholeOf } from "./arithmetic";

/*
 * A record's fields by name: of a consumer from the address of the record, of a brand from the address of its block.
 */

/** Where a consumer's block about a brand begins. */
export function blockOf(at: usize, brand: i32): usize {
  return at + 4 * BRAND_WORD + ((<usize>brand) << 4);
}

/** One of the fields `Short`. */
export function shortOf(at: usize, field: i32): i32 {
  return load<u16>(at + ((<usize>field) << 1));
}
export function setShort(at: usize, field: i32, value: i32): void {
  store<u16>(at + ((<usize>field) << 1), value);
}

/** One of the fields `Byte`. */
export function byteOf(at: usize, field: i32): i32 {
  return load<u8>(at + <usize>field);
}
export function setByte(at: usize, field: i32, value: i32): void {
  store<u8>(at + <usize>field, value);
}

/** What the consumer is to the brand: bits of `Standing`. */
export function standingOf(block: usize): i32 {
  return load<u16>(block + 2 * Belief.standing);
}
export function setStanding(block: usize, standing: i32): void {
  store<u16>(block + 2 * Belief.standing, standing);
}

/** Channels on which the brand was met on this journey, one bit each. */
export function channelsOf(block: usize): i32 {
  return load<u16>(block + 2 * Belief.channels);
}
export function setChannels(block: usize, channels: i32): void {
  store<u16>(block + 2 * Belief.channels, channels);
}

/** Precision of what she found out herself (part 0) or what others told (part 1). */
export function precisionOf(block: usize, part: i32): f64 {
  return <f64>load<f32>(block + ((<usize>part) << 2));
}
export function setPrecision(block: usize, part: i32, precision: f64): void {
  store<f32>(block + ((<usize>part) << 2), <f32>precision);
}

/** Mean of what she found out herself (part 0) or what others told (part 1). */
export function meanOf(block: usize, part: i32): f64 {
  return <f64>load<u16>(block + 2 * Belief.ownMean + ((<usize>part) << 1)) * (1.0 / 32767.5) - 0.5;
}
export function setMean(block: usize, part: i32, mean: f64): void {
  const cell = (mean + 0.5) * 32767.5 + 0.5;
  const stored = cell <= 0 ? 0 : cell >= 65535 ? 65535 : wholeOf(cell);
  store<u16>(block + 2 * Belief.ownMean + ((<usize>part) << 1), stored);
}

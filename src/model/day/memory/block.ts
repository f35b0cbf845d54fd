import { Belief, Byte, SAW_REVIEWS, Standing } from "../../layout/record";
import { BLOCK_WORDS, BRAND_WORD } from "../../layout/width";

/*
 * A record's fields by name: of a consumer from the address of the record, of a brand from the address of its block.
 */

/** Where a consumer's block about a brand begins. */
export function blockOf(at: usize, brand: i32): usize {
  return at + 4 * BRAND_WORD + <usize>brand * (4 * BLOCK_WORDS);
}

/** One of the fields `Short`. */
export function shortOf(at: usize, field: i32): i32 {
  return load<u16>(at + ((<usize>field) << 1));
}

/** Writes one of the fields `Short`: 16 bits, higher ones are lost. */
export function setShort(at: usize, field: i32, value: i32): void {
  store<u16>(at + ((<usize>field) << 1), value);
}

/** One of the fields `Byte`. */
export function byteOf(at: usize, field: i32): i32 {
  return load<u8>(at + <usize>field);
}

/** Writes one of the fields `Byte`: 8 bits, higher ones are lost. */
export function setByte(at: usize, field: i32, value: i32): void {
  store<u8>(at + <usize>field, value);
}

/** Micro-moments so far in this journey. */
export function stepsOf(at: usize): i32 {
  return byteOf(at, Byte.step) & (SAW_REVIEWS - 1);
}

/** What the consumer is to the brand: bits of `Standing`. */
export function standingOf(block: usize): i32 {
  return load<u16>(block + 2 * Belief.standing);
}

/** Writes what the consumer is to the brand: all bits of `Standing`, loyalty among them. */
export function setStanding(block: usize, standing: i32): void {
  store<u16>(block + 2 * Belief.standing, standing);
}

/** Loyalty to the brand in fifteenths. */
export function loyaltyOf(block: usize): i32 {
  return standingOf(block) >> Standing.loyaltyShift;
}

/** Writes loyalty in fifteenths, 0 to 15; the other bits of the standing stay. */
export function setLoyalty(block: usize, fifteenths: i32): void {
  const others = standingOf(block) & ((1 << Standing.loyaltyShift) - 1);
  setStanding(block, others | (fifteenths << Standing.loyaltyShift));
}

/** Precision of what she found out herself (part 0) or what others told (part 1). */
export function precisionOf(block: usize, part: i32): f64 {
  return <f64>load<f32>(block + ((<usize>part) << 2));
}

/** Writes a precision of a belief, part 0 or 1, ≥ 0; kept with 24 bits. */
export function setPrecision(block: usize, part: i32, precision: f64): void {
  store<f32>(block + ((<usize>part) << 2), <f32>precision);
}

/** Both precisions become so much of what they were; returns the first. */
export function fadePrecisions(block: usize, left: f64): f64 {
  const precisions = f64x2.mul(f64x2.promote_low_f32x4(v128.load64_zero(block)), f64x2.splat(left));
  v128.store_lane<u64>(block, f32x4.demote_f64x2_zero(precisions), 0);
  return f64x2.extract_lane(precisions, 0);
}

/** Stored means of two blocks: of what one and the other found out, then of what others told one and the other. */
export function meanPairs(one: usize, other: usize): v128 {
  const both = i16x8.shuffle(
    v128.load32_zero(meanAt(one, 0)),
    v128.load32_zero(meanAt(other, 0)),
    0,
    8,
    1,
    9,
    2,
    2,
    2,
    2,
  );
  return i32x4.extend_low_i16x8_u(both);
}

/** Means are stored in 32,767.5ths above −0.5, from 0 to 65,535. */
export const CELLS: f64 = 32767.5;
export const LOWEST: f64 = -0.5;

/** Mean of what she found out herself (part 0) or what others told (part 1). */
export function meanOf(block: usize, part: i32): f64 {
  return <f64>load<u16>(meanAt(block, part)) * (1.0 / CELLS) + LOWEST;
}

/** Moves the mean by a share of the way to a value, not beyond what can be stored. */
export function moveMean(block: usize, part: i32, share: f64, value: f64): void {
  const place = meanAt(block, part);
  const cell = <f64>load<u16>(place);
  const moved = cell + share * ((value - LOWEST) * CELLS - cell);
  const whole = f64x2.splat(moved + 4503599627370496.0); // the nearest whole number in the lower half, see `wholeOf`
  v128.store_lane<u16>(place, i16x8.narrow_i32x4_u(whole, whole), 0);
}

function meanAt(block: usize, part: i32): usize {
  return block + 2 * Belief.ownMean + ((<usize>part) << 1);
}

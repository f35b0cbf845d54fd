import { BITS_BYTES, CHANNELS_BYTE } from "../../layout/width";
import { Byte } from "../../layout/record";

/*
 * What tells brands and channels apart in a market of at most sixteen of them; `bits.wide.ts` takes its place where there
 * are more.
 */

/** One bit for each brand, or for each channel. */
export type Bits = i32;

/** How far the addresses of luck of a brand, or of a channel, lie behind those of the first. */
export function luckOf(index: i32): i32 {
  return index;
}

/** A row of a table of bits. */
export function bitsAt(table: usize, row: i32): Bits {
  return load<u32>(table + ((<usize>row) << 2));
}

/** Writes a row of a table of bits. */
export function setBitsAt(table: usize, row: i32, bits: Bits): void {
  store<u32>(table + ((<usize>row) << 2), bits);
}

/** Channels on which the brand was met on this journey. */
export function channelsOf(block: usize): Bits {
  return load<u16>(block + CHANNELS_BYTE);
}

/** Writes the channels on which the brand was met on this journey. */
export function setChannels(block: usize, channels: Bits): void {
  store<u16>(block + CHANNELS_BYTE, channels);
}

/** Notes in a row by consumer that a brand was bought. */
export function noteBought(table: usize, consumer: i32, brand: i32): void {
  const own = table + <usize>consumer * BITS_BYTES;
  const bought: i32 = <i32>load<u16>(own) | (1 << brand);
  store<u16>(own, <u16>bought);
}

/** The brand that was bought and is waited for. */
export function heldBrandOf(at: usize): i32 {
  return load<u8>(at + Byte.heldBrand) & 15;
}

/** Writes the brand that was bought and is waited for. */
export function setHeldBrand(at: usize, brand: i32): void {
  store<u8>(at + Byte.heldBrand, (load<u8>(at + Byte.heldBrand) & 0xf0) | brand);
}

/** The brand that is talked about. */
export function talkedBrandOf(at: usize): i32 {
  return load<u8>(at + Byte.heldBrand) >> 4;
}

/** Writes the brand that is talked about. */
export function setTalkedBrand(at: usize, brand: i32): void {
  store<u8>(at + Byte.heldBrand, (load<u8>(at + Byte.heldBrand) & 15) | (brand << 4));
}

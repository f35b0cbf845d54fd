import { BITS_BYTES, CHANNELS_BYTE } from "../../layout/width";
import { Byte } from "../../layout/record";

/*
 * What tells brands and channels apart in a market of up to 64 of them, in the place of `bits.ts`.
 */

/** One bit for each brand, or for each channel. */
export type Bits = i64;

/**
 * How far the addresses of luck of a brand, or of a channel, lie behind those of the first: sixteen stand together, as in a
 * narrow market, and the next sixteen where no address of anything else is.
 */
export function luckOf(index: i32): i32 {
  return (index & 15) | ((index >> 4) << 20);
}

/** A row of a table of bits. */
export function bitsAt(table: usize, row: i32): Bits {
  return load<i64>(table + ((<usize>row) << 3));
}

/** Writes a row of a table of bits. */
export function setBitsAt(table: usize, row: i32, bits: Bits): void {
  store<i64>(table + ((<usize>row) << 3), bits);
}

/** Channels on which the brand was met on this journey. */
export function channelsOf(block: usize): Bits {
  return load<i64>(block + CHANNELS_BYTE);
}

/** Writes the channels on which the brand was met on this journey. */
export function setChannels(block: usize, channels: Bits): void {
  store<i64>(block + CHANNELS_BYTE, channels);
}

/** Notes in a row by consumer that a brand was bought. */
export function noteBought(table: usize, consumer: i32, brand: i32): void {
  const own = table + <usize>consumer * BITS_BYTES;
  store<i64>(own, load<i64>(own) | ((<i64>1) << brand));
}

/** The brand that was bought and is waited for. */
export function heldBrandOf(at: usize): i32 {
  return load<u8>(at + Byte.heldBrand);
}

/** Writes the brand that was bought and is waited for. */
export function setHeldBrand(at: usize, brand: i32): void {
  store<u8>(at + Byte.heldBrand, brand);
}

/** Where the brand stands that is talked about: behind the header of a narrow record. */
const TALKED_BYTE: usize = 16;

/** The brand that is talked about. */
export function talkedBrandOf(at: usize): i32 {
  return load<u8>(at + TALKED_BYTE);
}

/** Writes the brand that is talked about. */
export function setTalkedBrand(at: usize, brand: i32): void {
  store<u8>(at + TALKED_BYTE, brand);
}

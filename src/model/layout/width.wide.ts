/*
 * The width of a market of more than sixteen brands or channels, in the place of `width.ts`: masks of 64 bits, and records
 * that have room for them.
 */

/** Most brands of a market, and most channels. */
export const MOST = 64;
/** 32-bit words of a record before the first brand's block: the brand talked about has a byte of its own. */
export const BRAND_WORD = 6;
/** 32-bit words of what is remembered of a brand. */
export const BLOCK_WORDS = 6;
/** Where in it the channels stand on which the brand was met: which byte. */
export const CHANNELS_BYTE = 16;
/** Bytes of one bit for each brand or channel, in records. */
export const BITS_BYTES = 8;
/** 32-bit words of one bit for each brand, in tables. */
export const BITS_WORDS = 2;
/** Bits of a message that say which brand it is about. */
export const TOLD_BITS = 6;

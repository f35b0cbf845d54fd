/*
 * How wide a market is: what its records, messages and tables have room for. This is the narrow one, of at most sixteen brands
 * and channels, where one register of 32 bits tells them apart; `width.wide.ts` takes its place where there are more.
 */

/** Most brands of a market, and most channels. */
export const MOST = 16;
/** 32-bit words of a record before the first brand's block. */
export const BRAND_WORD = 4;
/** 32-bit words of what is remembered of a brand. */
export const BLOCK_WORDS = 4;
/** Where in it the channels stand on which the brand was met: which byte. */
export const CHANNELS_BYTE = 12;
/** Bytes of one bit for each brand or channel, in records. */
export const BITS_BYTES = 2;
/** 32-bit words of one bit for each brand, in tables. */
export const BITS_WORDS = 1;
/** Bits of a message that say which brand it is about. */
export const TOLD_BITS = 4;

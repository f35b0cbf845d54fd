/*
 * The record of one consumer, in a narrow market a header of 16 bytes and 16 bytes a brand (`width.ts`). A micro-moment touches nearly everything that
 * one consumer remembers and nothing of the next, so it stands together: with three brands 64 bytes, which is one cache
 * line. What few have, a review to be written, stands elsewhere. Traits are not stored at all: they are recomputed from
 * the consumer's key.
 */

/** A day that does not come. */
export const NEVER = 0xffff;

/** The day of the next need of who needs nothing of the kind any more. */
export const DONE = 0xfffe;

/** Fields of the header that are 16 bits wide: which half word of the record. */
export const enum Short {
  /** day of the next need */
  needDay = 0,
  /** day of the next step: a micro-moment, or the use of what was bought */
  stepDay = 1,
  /** day of the next conversation about something owned */
  talkDay = 2,
  /** day up to which beliefs have faded and advertising has been noticed */
  seenDay = 3,
  /** journeys so far; the number of the one under way */
  journey = 4,
}

/** Fields of the header that are 8 bits wide: which byte of the record. */
export const enum Byte {
  /** what the consumer is doing: `Stage`, plus the micro-moment × 4, plus the daypart (or `UNDRAWN`) × 16 */
  stage = 10,
  /** micro-moments so far in this journey, at most 100, plus `SAW_REVIEWS` */
  step = 11,
  /** sources consulted so far in this journey */
  sources = 12,
  /** brand that was bought and is waited for, plus the brand talked about × 16; in a wide record that stands behind the others */
  heldBrand = 13,
  /** purchases so far, at most 255 */
  purchases = 14,
  /** 0, or `WAITS` plus the brand of the review to be written */
  review = 15,
}

/** A page of reviews was seen on this journey: a bit beside its steps. */
export const SAW_REVIEWS = 0x80;

/** A review is to be written. */
export const WAITS = 0x80;

export const enum Stage {
  idle = 0,
  journey = 1,
  waiting = 2,
}

/** The daypart of the first moment of a day is drawn when it comes. */
export const UNDRAWN = 6;

/** What is known of a brand: precisions by their word in the block, the others by their half word. */
export const enum Belief {
  ownPrecision = 0,
  othersPrecision = 1,
  ownMean = 4,
  othersMean = 5,
  /** where a narrow record has the channels met on this journey, see `CHANNELS_BYTE` */
  standing = 7,
}

/** What a consumer is to a brand: the bits of `standing`. */
export const enum Standing {
  aware = 1,
  /** aware without anybody having told */
  awareOwn = 2,
  considered = 4,
  /** considered without anybody having told */
  consideredOwn = 8,
  /** met in the last moment in which any brand was met */
  metBefore = 16,
  bought = 32,
  /** ways found in the moments go, do and buy: two bits each, from bit 6 */
  easeShift = 6,
  /** loyalty in fifteenths: four bits from bit 12 */
  loyaltyShift = 12,
}

/** In consideration by the consumer's own finding: bits of `standing`. */
export const CONSIDERED = 4 | 8;

/** Bits that a new journey forgets: considered, met before, and the ways found. */
export const JOURNEY_BITS = 4 | 8 | 16 | (0x3f << 6);

/*
 * The record of one consumer, a header of 16 bytes and 16 bytes a brand. A micro-moment touches nearly everything that
 * one consumer remembers and nothing of the next, so it stands together: with three brands 64 bytes, which is one cache
 * line. What few have, a review to be written, stands elsewhere. Traits are not stored at all: they are recomputed from
 * the consumer's key.
 */
/** A day that does not come. */
export const NEVER = 0xffff;
/** The day of the next need of who needs nothing of the kind any more. */
export const DONE = 0xfffe;
/** Fields of the header that are 16 bits wide: which half word of the record. */
export var Short;
(function (Short) {
    /** day of the next need */
    Short[Short["needDay"] = 0] = "needDay";
    /** day of the next step: a micro-moment, or the use of what was bought */
    Short[Short["stepDay"] = 1] = "stepDay";
    /** day of the next conversation about something owned */
    Short[Short["talkDay"] = 2] = "talkDay";
    /** day up to which beliefs have faded and advertising has been noticed */
    Short[Short["seenDay"] = 3] = "seenDay";
    /** journeys so far; the number of the one under way */
    Short[Short["journey"] = 4] = "journey";
})(Short || (Short = {}));
/** Fields of the header that are 8 bits wide: which byte of the record. */
export var Byte;
(function (Byte) {
    /** what the consumer is doing: `Stage`, plus the micro-moment × 4, plus the daypart (or `UNDRAWN`) × 16 */
    Byte[Byte["stage"] = 10] = "stage";
    /** micro-moments so far in this journey, at most 100, plus `SAW_REVIEWS` */
    Byte[Byte["step"] = 11] = "step";
    /** sources consulted so far in this journey */
    Byte[Byte["sources"] = 12] = "sources";
    /** brand that was bought and is waited for, plus the brand talked about × 16 */
    Byte[Byte["heldBrand"] = 13] = "heldBrand";
    /** purchases so far, at most 255 */
    Byte[Byte["purchases"] = 14] = "purchases";
    /** 0, or `WAITS` plus the brand of the review to be written */
    Byte[Byte["review"] = 15] = "review";
})(Byte || (Byte = {}));
/** A page of reviews was seen on this journey: a bit beside its steps. */
export const SAW_REVIEWS = 0x80;
/** A review is to be written. */
export const WAITS = 0x80;
export var Stage;
(function (Stage) {
    Stage[Stage["idle"] = 0] = "idle";
    Stage[Stage["journey"] = 1] = "journey";
    Stage[Stage["waiting"] = 2] = "waiting";
})(Stage || (Stage = {}));
/** The daypart of the first moment of a day is drawn when it comes. */
export const UNDRAWN = 6;
/** The first brand's block begins at this 32-bit word of the record; each block has four words. */
export const BRAND_WORD = 4;
/** What is known of a brand: precisions by their word in the block, the others by their half word. */
export var Belief;
(function (Belief) {
    Belief[Belief["ownPrecision"] = 0] = "ownPrecision";
    Belief[Belief["othersPrecision"] = 1] = "othersPrecision";
    Belief[Belief["ownMean"] = 4] = "ownMean";
    Belief[Belief["othersMean"] = 5] = "othersMean";
    Belief[Belief["channels"] = 6] = "channels";
    Belief[Belief["standing"] = 7] = "standing";
})(Belief || (Belief = {}));
/** What a consumer is to a brand: the bits of `standing`. */
export var Standing;
(function (Standing) {
    Standing[Standing["aware"] = 1] = "aware";
    /** aware without anybody having told */
    Standing[Standing["awareOwn"] = 2] = "awareOwn";
    Standing[Standing["considered"] = 4] = "considered";
    /** considered without anybody having told */
    Standing[Standing["consideredOwn"] = 8] = "consideredOwn";
    /** met in the last moment in which any brand was met */
    Standing[Standing["metBefore"] = 16] = "metBefore";
    Standing[Standing["bought"] = 32] = "bought";
    /** ways found in the moments go, do and buy: two bits each, from bit 6 */
    Standing[Standing["easeShift"] = 6] = "easeShift";
    /** loyalty in fifteenths: four bits from bit 12 */
    Standing[Standing["loyaltyShift"] = 12] = "loyaltyShift";
})(Standing || (Standing = {}));
/** In consideration by the consumer's own finding: bits of `standing`. */
export const CONSIDERED = 4 | 8;
/** Bits that a new journey forgets: considered, met before, and the ways found. */
export const JOURNEY_BITS = 4 | 8 | 16 | (0x3f << 6);

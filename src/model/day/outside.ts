/*
 * What a day asks of the market around it; `EngineImports` in TypeScript.
 */

/** Writes a review that is due. */
export declare function writeReview(
  consumer: i32,
  day: i32,
  keyHigh: i32,
  keyLow: i32,
  brand: i32,
  satisfaction: f64,
  persona: i32,
  device: i32,
  daypart: i32,
): void;

/** Notes of which journey a logged consumer's next review tells; −1 for a gift. */
export declare function noteReview(consumer: i32, journey: i32): void;

/** There is no memory left: throws. */
export declare function noRoom(): void;

import type { ReviewStore } from "./reviews.ts";
import type { Rules } from "../engine/rules.ts";
/** What reading the reviews of a brand tells today, worked out once a day; shape [P, naive or sceptical, B]. */
export interface Readings {
    /** what they say of quality */
    readonly value: Float64Array;
    /** how much that counts; −1 where there is nothing to read */
    readonly precision: Float64Array;
    /** utility that a brand loses with those who looked for its reviews and found few; shape [P, B] */
    readonly unreviewed: Float64Array;
}
/**
 * Works out what today's readers learn from yesterday's reviews.
 *
 *     value −= distrust · n / (n + 10) · max(0, displayed mean − .86)
 *     precision = r n / (n + r) · precision of one review · trust in people  (· the sceptic's weight)
 */
export declare function readingsOf(rules: Rules, reviews: ReviewStore): Readings;

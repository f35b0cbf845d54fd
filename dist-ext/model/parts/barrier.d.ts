/** Control words that a barrier needs. */
export declare const CONTROL_WORDS = 4;
/** Said by the parts that waited for one that failed; what went wrong is said by that one. */
export declare const ABANDONED = "another part of the market failed";
/**
 * Waits until all parts have come here. What each wrote before is then seen by the others.
 *
 * @throws Error when a part has failed
 */
export declare function waitForAll(control: Int32Array, count: number): void;
/** Lets everybody go who waits, or would, for a part that failed. */
export declare function abandon(control: Int32Array): void;

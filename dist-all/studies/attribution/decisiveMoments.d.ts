import { type PairedDifference } from "../runs/pairedDifference.ts";
import type { Attribution } from "./attribution.ts";
import type { Touchpoint } from "./touchpoint.ts";
/** How much hangs on being there in one micro-moment of one channel. */
export interface DecisiveMoment {
    readonly touchpoint: Touchpoint;
    /** purchases that being there brings */
    readonly sales: PairedDifference;
    /** part of all purchases of the brand */
    readonly part: number;
    /** chance that luck alone shows so much somewhere, all touchpoints taken together (Holm) */
    readonly chance: number;
    /** whether it changes purchases, beyond what luck shows among so many */
    readonly isClear: boolean;
}
/**
 * Which micro-moment on which touchpoint changes the most purchases (D18): the most first.
 *
 * Among many touchpoints some always seem to matter by luck. Each is tested by Student's t on paired runs, and the
 * chances are adjusted by Holm's procedure, so that all those called clear are so together at the scenario's level.
 */
export declare function decisiveMoments({ plan, removed, runs }: Attribution): DecisiveMoment[];

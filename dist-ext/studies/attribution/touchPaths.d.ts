import { type RunResult } from "../../model/result.ts";
import type { PathCount } from "../../numeric/indices/markovRemoval.ts";
/** Places that a meeting can have: each channel in each micro-moment. */
export declare const placesOf: ({ channels }: Pick<RunResult, "channels">) => number;
/**
 * What analytics sees of a run: the meetings of each logged journey with the brand, in their order, and whether the
 * journey ended in a purchase of it. Equal paths are counted together; journeys that never met the brand are one path
 * without touches.
 *
 * A meeting is the number channel · 4 + micro-moment.
 */
export declare function touchPathsOf({ events, brands }: RunResult, brand: string): PathCount[];
/** Paths between channels: a meeting is the number of the channel, whatever the micro-moment. */
export declare function overChannels(paths: readonly PathCount[]): PathCount[];

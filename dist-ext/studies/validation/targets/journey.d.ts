import { type Target } from "../target.ts";
/** From the first search to the till. */
export declare const journeyTargets: readonly Target[];

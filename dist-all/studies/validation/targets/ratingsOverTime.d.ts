import { type Target } from "../target.ts";
/** How ratings move, and what moves them. */
export declare const ratingTargets: readonly Target[];

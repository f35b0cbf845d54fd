import { type Target } from "../target.ts";
/** Elasticities of the brand birch's sales to its own levers. */
export declare const marketingMixTargets: readonly Target[];

import type { Target } from "../target.ts";
/** Which stars are given, and how often any are. */
export declare const reviewTargets: readonly Target[];

import { type Target } from "../target.ts";
/** Who buys what how often. */
export declare const structureTargets: readonly Target[];

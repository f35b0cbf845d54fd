import { type Target } from "../target.ts";
/** What consumers tell each other. */
export declare const wordOfMouthTargets: readonly Target[];

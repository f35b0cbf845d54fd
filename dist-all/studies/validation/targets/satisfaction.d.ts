import { type Target } from "../target.ts";
/** What satisfies, and what satisfaction leads to. */
export declare const satisfactionTargets: readonly Target[];

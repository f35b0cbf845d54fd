import { type Target } from "../target.ts";
/** What reading reviews does to buyers. */
export declare const readerTargets: readonly Target[];

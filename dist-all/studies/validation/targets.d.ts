import type { Target } from "./target.ts";
/** Every published range that the model is held against, in the order of the table. */
export declare const TARGETS: readonly Target[];

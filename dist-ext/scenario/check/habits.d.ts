import type { Check } from "./check.ts";
/** Whoever has a micro-moment must have a channel to turn to. */
export declare const checkHabits: Check;

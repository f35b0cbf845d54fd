import type { Check } from "./check.ts";
/** Names must lead to something, and there must be neither none nor too many. */
export declare const checkNames: Check;

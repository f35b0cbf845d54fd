import type { Check } from "./check.ts";
/** Each dimension of the sweep must vary settings that exist, over values that they may take. */
export declare const checkSweep: Check;

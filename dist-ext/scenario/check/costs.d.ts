import type { Check } from "./check.ts";
/** What costs something must be a number of one brand, and not itself money. */
export declare const checkCosts: Check;

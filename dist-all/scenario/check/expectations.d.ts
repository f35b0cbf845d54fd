import type { Check } from "./check.ts";
/** Expectations must be readable, and about brands, metrics and days that there are. */
export declare const checkExpectations: Check;

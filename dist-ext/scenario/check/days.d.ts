import type { Check } from "./check.ts";
/** Days must lie in the run, dates on the calendar, people in the market. */
export declare const checkDays: Check;

import { type Check } from "./check.ts";
/** Shares of a whole must sum to 1. */
export declare const checkSums: Check;

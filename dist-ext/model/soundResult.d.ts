import type { RunResult } from "./result.ts";
/**
 * Looks for what no run can have given: a number that is none or endless, or consumers lost on the way. Only the
 * displayed stars may be NaN, of a brand without reviews.
 *
 * @param consumers - people of the market, for whom its consumers stand; left out, they are not counted
 * @returns where it stands, e.g. `census.buyers`; undefined when all is sound
 */
export declare function findUnsound(run: RunResult, consumers?: number): string | undefined;

import type { Market } from "../state.ts";
/** Lays out what today needs at the engine's tables: the rules when they have changed, and what yesterday made of them. */
export declare function layOut(market: Market): void;
/** Places for so many brands when four are asked at once. */
export declare const lanesOf: (brands: number) => number;
/** Adds what was counted in the engine's tables to the day's sums and the run's tables, and leaves nothing counted. */
export declare function addCounts({ engine, evening, tables }: Market): void;

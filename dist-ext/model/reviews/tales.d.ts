import type { HeardMessages } from "../engine/engine.ts";
import type { TaleLog } from "../result.ts";
/** Writes down who told whom, for the day on which it is heard; nothing where speakers are not known. */
export declare function recordTales(rows: number[], messages: HeardMessages, day: number): void;
/**
 * Turns the rows of a run into columns.
 *
 * @param warmUp - days before the books opened: day 0 of the log is the first one after them
 */
export declare function taleLogOf(rows: readonly number[], warmUp: number): TaleLog;

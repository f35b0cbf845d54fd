import type { EventLog } from "./result.ts";
/** Columns of the event log that numbers are appended to; ten numbers an event. */
export interface EventRecorder {
    readonly rows: number[];
    /** of which journey the next review of a consumer tells; −1 for a gift */
    readonly reviewed: Map<number, number>;
}
/**
 * Writes down one activity of a logged consumer. Only a sample of the consumers is logged, so that this may allocate.
 *
 * @param row - as in `WIDTH`; −1 where channel, brand or value do not apply
 */
export declare function writeEvent({ rows }: Pick<EventRecorder, "rows">, row: readonly number[]): void;
/**
 * A day's rows in the order of their consumers; what one consumer heard and did keeps its order. So the
 * log does not depend on how consumers were split.
 */
export declare function sortDay(recorder: Pick<EventRecorder, "rows">): number[];
/**
 * Turns the rows of all days into columns.
 *
 * @param warmUp - days before the books opened: day 0 of the log is the first one after them
 */
export declare function eventLogOf(days: readonly (readonly number[])[], warmUp: number): EventLog;

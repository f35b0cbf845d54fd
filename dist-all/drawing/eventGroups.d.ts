import type { TimelineEvent } from "./chart.ts";
/** One mark on an axis of time: an event, or several as one. */
export interface EventMark {
    /** ISO dates of the first and of the last event; the same for one */
    readonly date: string;
    readonly until: string;
    readonly events: readonly TimelineEvent[];
    /** days between neighbours where they are all alike */
    readonly every?: number;
    /** a rest that has nothing in common */
    readonly isRest?: boolean;
}
/** More marks than this bury a chart. */
export declare const MOST_MARKS = 12;
/**
 * What is marked of the events of a timeline: each, if they are a dozen at most. Otherwise those that change the same
 * are one mark, the most numerous first; and if that is not enough, what is left over is one mark, those with a word of
 * their own being kept.
 */
export declare function eventMarks(events: readonly TimelineEvent[]): EventMark[];

import type { Setting, TimelineEvent } from "./chart.ts";
import { type EventMark } from "./eventGroups.ts";
/** Events that fall on an axis of time; what happened before or after it is not shown. */
export declare function eventsWithin(events: readonly TimelineEvent[], from: Date, to: Date): TimelineEvent[];
/** A line along the foot for each mark that stands for several events, from the first to the last. */
export declare function eventSpans({ document, look }: Setting, marks: readonly EventMark[], x: (date: Date) => number, y: number): Element[];
/**
 * Numbers at the foot of the lines that mark events, moved apart where events follow each other closely.
 *
 * @param xs - where the events' lines stand
 * @param y - height of the numbers
 * @param bounds - leftmost and rightmost place
 */
export declare function eventNumbers({ document, look }: Setting, xs: readonly number[], y: number, bounds: readonly [number, number]): Element[];
/** The key to the numbers, to stand behind a caption: “1 new cook (31 Jan 2018)”. */
export declare function eventKey({ numbers, locale }: Setting, events: readonly TimelineEvent[]): string;

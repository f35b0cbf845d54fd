import type { Setting } from "./chart.ts";
/** A row and the point at which it is drawn, in pixels of its panel. */
export interface Place {
    readonly x: number;
    readonly y: number;
    /** its number among the rows of the chart, from 0 */
    readonly row: number;
}
/**
 * Notes on a drawing where its rows stand, so that a page can show the numbers of the one that is pointed at. Files of
 * their own have no script that would read it.
 */
export declare function notePlaces({ hasTips }: Setting, node: Element, places: readonly Place[]): void;
/** The channel of a mark of Plot that holds what a page shows of it; nothing where there is no page. */
export declare function tipChannel<Row>({ hasTips }: Setting, tip: (row: Row) => string): {
    title?: (row: Row) => string;
};
/** What a page shows of a mark: its name, and what it amounts to. */
export declare function tipOf(name: string, text: string): string;

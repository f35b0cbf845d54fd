import type { ObservedMeasure } from "./observedSeries.ts";
/** What columns may hold besides measures. `stars`: one review a row. */
export type ColumnRole = "date" | "period" | "product" | "currency" | "stars" | "ignore";
/** What a column is said to hold. */
export interface ColumnMeaning {
    readonly column: string;
    readonly what: ColumnRole | ObservedMeasure;
    /** a brand, or the channel of visits, spend and impressions: `sales:nonna`, `spend:search` */
    readonly of?: string;
}
/** All measures, in the order in which they are forecast where nobody says which. */
export declare const MEASURES: readonly ObservedMeasure[];
export declare const ROLES: readonly ColumnRole[];
/** Measures of a channel rather than of a brand. */
export declare const OF_CHANNELS: ReadonlySet<string>;
/** Measures whose values add up when periods are joined; of the others the mean is taken. */
export declare const ADD_UP: ReadonlySet<string>;

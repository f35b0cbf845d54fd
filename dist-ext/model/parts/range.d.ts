/** The consumers whom one part of a market serves. */
export interface Range {
    readonly from: number;
    /** first consumer after the range */
    readonly to: number;
}
/** Splits consumers, or anything else that is numbered, into even ranges and gives one of them. */
export declare function rangeOf(all: number, index: number, count: number): Range;

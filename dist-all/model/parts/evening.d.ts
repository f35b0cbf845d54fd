import type { Parameters } from "../parameters.ts";
/**
 * What consumers added to a day, in whole numbers: sums over any parts of the market are the same in any order. One table,
 * and views of it by what they mean.
 */
export interface Evening {
    readonly sums: Float64Array;
    /** today's counts; shape [series, B] */
    readonly brand: Float64Array;
    /** today's counts; shape [series] */
    readonly market: Float64Array;
    /** meetings; shape [C, B] */
    readonly contacts: Float64Array;
    /** members, on the first day; shape [B] */
    readonly members: Float64Array;
    /** answers of the panel, on the last day of a week: people asked, then sums; shapes [1], [B] each */
    readonly asked: Float64Array;
    readonly aware: Float64Array;
    readonly belief: Float64Array;
    readonly loyal: Float64Array;
}
/** Numbers that an evening has. */
export declare function eveningLength(parameters: Parameters): number;
export declare function createEvening(parameters: Parameters): Evening;

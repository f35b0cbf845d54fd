import type { Fault } from "../../language/fault.ts";
import { type RandomKey } from "../../numeric/luck/random.ts";
import { type RangeFlag } from "./words/ranges.ts";
/** How the points of a sweep are chosen: every combination, a Latin hypercube, or a Sobol' sequence. */
export declare const DESIGNS: readonly ["factorial", "lhs", "sobol"];
export type Design = (typeof DESIGNS)[number];
/** A setting and the range it is varied over. */
export interface DesignRange {
    /** path of the setting; `*` stands for all, e.g. `brands.nonna.coverage.*` */
    readonly path: string;
    readonly low: number;
    readonly high: number;
    /** true when only whole numbers make sense */
    readonly isWhole: boolean;
}
export type RangeReading = {
    readonly range: Omit<DesignRange, "isWhole">;
    readonly fault?: undefined;
} | {
    readonly range?: undefined;
    readonly fault: Fault;
};
/**
 * Reads `path=lo..hi`. Whether the path exists and the range is allowed is for `checkRanges` to say.
 *
 * @param flag - what it was written with
 */
export declare function readRange(text: string, flag?: RangeFlag): RangeReading;
/** Points spread over some ranges; equal seeds give equal points. */
export declare function designPoints(design: Exclude<Design, "factorial">, ranges: readonly DesignRange[], points: number, seed: string): number[][];
/** Where the points lie is luck of its own: the same points with other luck in the runs, or the reverse, can be asked for. */
export declare function designKey(seed: string): RandomKey;
/** The value at a part of a range, from 0 to below 1; whole numbers have equal parts each. */
export declare function valueAt({ low, high, isWhole }: DesignRange, part: number): number;
/** The part of a range at which a value lies: 0 at its lower end, 1 at its upper end. */
export declare function partOf({ low, high }: DesignRange, value: number): number;

import type { Quantiles } from "../../../drawing/chart.ts";
/** Middle and bands of a number over runs; runs without a value are left out, and NaN is what remains of none. */
export declare function quantilesOver(values: readonly number[]): Quantiles;
/** The median run, and what holds nine runs in ten. */
export declare function intervalOver(values: readonly number[]): {
    value: number;
    low: number;
    high: number;
};
/** Mean over the runs that have a value. */
export declare function meanOver(values: readonly number[]): number;

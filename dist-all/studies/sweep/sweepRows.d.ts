import type { LeverGridRow } from "../../charts/levers/leverGrid.ts";
import type { LeverMultiplesRow } from "../../charts/levers/leverMultiples.ts";
import type { ResponseRow } from "../../charts/levers/responseCurve.ts";
import type { SweepResult } from "./sweep.ts";
/** One number of every run of a sweep: what, whose, over which days. */
export interface SweepMeasure {
    readonly brand: string;
    readonly metric: string;
    readonly period: string;
}
/** The outcome at each value of one lever; where a sweep has more levers, over all values of the others. */
export declare function responseRows(sweep: SweepResult, lever: number, measure: SweepMeasure): ResponseRow[];
/** The outcome along one lever of a sweep whose points are spread: neighbours together, in groups of about equal size. */
export declare function spreadRows(sweep: SweepResult, lever: number, measure: SweepMeasure): ResponseRow[];
/** The outcome at each combination of the first two levers: the first up the side, the second along the bottom. */
export declare function leverGridRows(sweep: SweepResult, measure: SweepMeasure): LeverGridRow[];
/**
 * The same for each value of the third lever.
 *
 * @param most - maps at most; of more values as many are chosen, evenly and with both ends
 */
export declare function leverMultiplesRows(sweep: SweepResult, measure: SweepMeasure, most: number): LeverMultiplesRow[];

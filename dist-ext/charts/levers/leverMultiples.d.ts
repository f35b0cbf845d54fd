import { type Chart } from "../../drawing/chart.ts";
import type { LeverGridRow } from "./leverGrid.ts";
import { type LeverGridOptions } from "./leverMap.ts";
/** What came out at one combination of three levers. */
export interface LeverMultiplesRow extends LeverGridRow {
    /** value of the third lever, which has a map for each */
    readonly z: number;
}
export interface LeverMultiplesOptions extends LeverGridOptions {
    /** name of the third lever, as within a sentence */
    readonly z?: string | undefined;
    /** values of the third lever that were run, where not all of them have a map */
    readonly values?: number | undefined;
}
/** What three levers do together: the map of the first two, repeated for each value of the third. */
export declare const leverMultiples: Chart<LeverMultiplesRow, LeverMultiplesOptions>;

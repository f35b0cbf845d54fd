import type { Parameters } from "../parameters.ts";
import type { FunnelTable, TouchpointTable } from "../result.ts";
/** Counts over the whole run. All whole numbers, so that any order gives the same sums. */
export interface Tables {
    readonly funnel: FunnelTable;
    readonly touchpoints: TouchpointTable;
}
export declare function createTables(parameters: Parameters): Tables;

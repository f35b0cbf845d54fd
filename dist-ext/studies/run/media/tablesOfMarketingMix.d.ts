import { type MixRun } from "./marketingMix.ts";
import type { MediaTruth } from "./measureMediaTruth.ts";
import type { Table } from "../../../report/tables/table.ts";
/** What is known of one brand besides the run. */
export interface BrandTruth {
    readonly brand: string;
    readonly truth: readonly MediaTruth[];
    /** level of intervals */
    readonly level: number;
}
/** The weekly frames of a run for marketing-mix tools, one a brand, and what was measured of its levers. */
export declare function tablesOfMarketingMix(mix: MixRun, known?: BrandTruth): Table[];

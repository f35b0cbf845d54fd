import type { MixRun } from "./marketingMix.ts";
import type { MediaTruth } from "./measureMediaTruth.ts";
import { type Table } from "../../../report/tables/table.ts";
/** What was measured of a brand's levers. */
interface Measured {
    readonly brand: string;
    readonly truth: readonly MediaTruth[];
    readonly level: number;
}
/** What each lever of a brand brought: returns over the whole run, and every week of every run. */
export declare function tablesOfMediaTruth(place: string, mix: MixRun, measured: Measured): Table[];
export {};

import type { CascadeRow } from "./cascadeRow.ts";
import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
export interface CascadeOptions extends ChartOptions {
    /** day of the first telling, ISO */
    readonly start?: string | undefined;
    /** brand that is spoken of */
    readonly brand?: string | undefined;
}
/** How far one bad experience travels: who told whom, day by day. */
export declare const cascadeTree: Chart<CascadeRow, CascadeOptions>;

import type { Drawn } from "../drawn.ts";
import type { Target } from "../targets/target.ts";
/** What was observed in a period, and what the calibrated scenarios give. */
export interface FitRow {
    readonly what: Target["what"];
    readonly brand: string;
    /** days of the run, the second one not included */
    readonly from: number;
    readonly to: number;
    /** NaN where nothing was noted */
    readonly observed: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
}
/**
 * Lays what was observed over what the calibrated scenarios give, luck included.
 *
 * @param measured - one run of each scenario; shape [drawn][targets][spans]
 * @param level - of the bands, 0–1
 */
export declare function fitOverTime(targets: readonly Target[], drawn: readonly Drawn[], measured: readonly (readonly (readonly number[])[])[], level: number): FitRow[];
/** What counts are multiplied by where sizes are not known. */
export declare function sizeOf(what: Target["what"], { market, reviews }: Pick<Drawn, "market" | "reviews">): number;

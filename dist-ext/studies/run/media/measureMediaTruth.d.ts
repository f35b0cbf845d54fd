import type { Parameters } from "../../../model/parameters.ts";
import type { Executor } from "../../runs/executor.ts";
import { type RunOptions } from "../../runs/replicate.ts";
/** What one lever of a brand truly brings, run by run. */
export interface MediaTruth {
    /** a channel of the brand, `advertising.<channel>`, or `advertising` or `seeding` */
    readonly lever: string;
    /** units sold more than without it; by run, then by week */
    readonly sales: readonly Float64Array[];
    /** money earned more than without it; by run, then by week */
    readonly revenue: readonly Float64Array[];
    /** what was spent on it, by run, over the whole weeks */
    readonly spend: readonly number[];
    /** with a tenth more of it: what is spent, sold and earned more, by run; undefined where there cannot be more */
    readonly more?: Readonly<Record<"spend" | "sales" | "revenue", readonly number[]>>;
}
/**
 * What each channel of a brand, impressions bought on it, its advertising and its gifts bring, week by week: the same runs
 * with and without it. Without a channel means that the brand is not on it from the first day to the last, whatever the timeline says. What a
 * little more brings is measured likewise, with a tenth more of the lever on every day.
 *
 * Contributions do not add up to sales: channels help each other, and people buy without any.
 *
 * @param brand - its number
 */
export declare function measureMediaTruth(parameters: Parameters, brand: number, { runs, seed, progress, signal }: RunOptions, executor: Executor): Promise<MediaTruth[]>;
/** The markets that are run: with all levers as they are, then without each, and with more of it. */
export declare function truthSides(parameters: Parameters, brand: number): readonly Parameters[];

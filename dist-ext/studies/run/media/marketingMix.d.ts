import type { Parameters } from "../../../model/parameters.ts";
import type { RunResult } from "../../../model/result.ts";
import type { MixColumn } from "./mixColumn.ts";
/** The run that a frame is of, and what it was run with. */
export interface MixRun {
    readonly run: RunResult;
    readonly parameters: Parameters;
    /** first calendar day, such as 2018-01-01 */
    readonly start: string;
}
/**
 * The weekly frame of a brand as marketing-mix models take it: one row a week, spend and impressions of each channel in
 * columns of their own, and what moves sales besides. A last week that is not whole is left out.
 *
 * @param brand - its number in the run
 */
export declare function marketingMixOf({ run, parameters, start }: MixRun, brand: number): MixColumn[];
/** A channel that is called like money of another kind gets a name of its own. */
export declare function columnOf(channel: string): string;

import type { Parameters } from "../../../model/parameters.ts";
import type { RunResult } from "../../../model/result.ts";
import type { MixColumn } from "./mixColumn.ts";
/** What all other brands of the market do: columns of a weekly frame. */
export declare function competitionColumns(run: RunResult, parameters: Parameters, brand: number, byWeek: (of: (week: number) => number) => number[]): MixColumn[];

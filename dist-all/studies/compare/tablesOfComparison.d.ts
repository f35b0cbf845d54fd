import type { Comparison } from "./compare.ts";
import { type DifferenceRow } from "./compareRows.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Table } from "../../report/tables/table.ts";
/** Every metric of every alternative against the baseline. */
export declare function differenceTableOf(rows: readonly DifferenceRow[], scenario: Scenario): Table;
/** The tables of a comparison: settings, differences, their weeks, what adds to them, and every run. */
export declare function tablesOfComparison(comparison: Comparison): Table[];
/** Settings in which each alternative differs from the baseline, a row each. */
export declare function settingRows({ contenders }: Comparison): {
    contender: string;
    path: string;
    before: string;
    after: string;
}[];

import type { Replications } from "../runs/replicate.ts";
import { type SummaryRow } from "../runs/summary.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Table } from "../../report/tables/table.ts";
/** Every metric over all runs, with intervals of the mean. */
export declare function summaryTableOf(rows: readonly SummaryRow[], scenario: Scenario): Table;
/** The tables of many runs: the summary, and every week of every run. */
export declare function tablesOfRuns(replications: Replications): Table[];

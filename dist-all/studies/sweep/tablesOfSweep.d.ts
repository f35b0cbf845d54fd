import type { SweepResult } from "./sweep.ts";
import type { Table } from "../../report/tables/table.ts";
/** One line for each run, metric and period of each point, its values in front. */
export declare function sweepTableOf({ scenario, dimensions, points }: SweepResult): Table;

import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Table } from "../../report/tables/table.ts";
/**
 * The event log of a run as a table. A case is one journey of one consumer (`consumer12-journey3`); what belongs to no
 * journey, such as a friend's word between two of them, is in the case of the consumer.
 */
export declare function eventTableOf(run: RunResult, scenario: Scenario): Table;

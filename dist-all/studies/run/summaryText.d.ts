import type { ExpectationOutcome } from "../runs/expectations.ts";
import type { Replications } from "../runs/replicate.ts";
import type { SummaryRow } from "../runs/summary.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Language } from "../../language/language.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { type TextColumn } from "../../report/text/textTable.ts";
export interface SummaryTable {
    readonly columns: readonly TextColumn[];
    readonly rows: readonly (readonly string[])[];
}
/** The headlines by brand: a row each, means with their intervals. */
export declare function summaryTable(rows: readonly SummaryRow[], scenario: Scenario, language: Language): SummaryTable;
/** The end-of-run summary for a terminal. */
export declare function formatSummary({ scenario, seed, runs }: Replications, rows: readonly SummaryRow[], outcomes: readonly ExpectationOutcome[], style: TextStyle): string;
export declare function headingOf(scenario: Scenario, seed: string, runs: number, language: Language): string;

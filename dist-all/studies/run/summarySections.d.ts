import { type Locale, type Numbers } from "../../drawing/numbers.ts";
import { type ChangeOverRun } from "../runs/changeOverRun.ts";
import type { Replications } from "../runs/replicate.ts";
import { type SummaryRow } from "../runs/summary.ts";
import type { RowsFrom, Section } from "../../report/document/reportDocument.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/** What the brand in focus is judged by; states and shares where it ended up, money over the whole run. */
export declare const JUDGED: readonly [{
    readonly metric: "share";
    readonly settled: true;
}, {
    readonly metric: "stars";
    readonly settled: true;
}, {
    readonly metric: "profit";
    readonly settled: false;
}, {
    readonly metric: "swayed";
    readonly settled: false;
}, {
    readonly metric: "nps";
    readonly settled: true;
}];
type JudgedMetric = (typeof JUDGED)[number]["metric"];
/** Every number of the table of a report: the usual periods, and those that the scenario expects something of. */
export declare function reportSummary(replications: Replications): SummaryRow[];
/** Where in the report's table of all numbers a number stands. */
export declare function summaryPlace(rows: readonly SummaryRow[], { brand, metric, period }: Pick<SummaryRow, "brand" | "metric" | "period">): RowsFrom | undefined;
/** A number that the brand in focus is judged by, and how it changed on the way. */
export type JudgedChange = ChangeOverRun & {
    readonly metric: JudgedMetric;
};
/** How the brand in focus changed within the runs, like compared with like; nothing where nothing is comparable. */
export declare function changesOfRuns(replications: Replications): JudgedChange[];
/** Where in the table of changes the change of a metric stands. */
export declare function changePlace(changes: readonly JudgedChange[], metric: JudgedMetric): RowsFrom;
/** The days of a stretch as people write them: “29 Jan 2018 to 28 Apr 2018”. */
export declare function stretchText([first, last]: readonly [number, number], { market }: Pick<Scenario, "market">, numbers: Numbers): string;
/** The tables that headlines come from: the changes of the brand in focus, and all numbers of everybody. */
export declare function summarySections(replications: Replications, locale: Locale): Section[];
export {};

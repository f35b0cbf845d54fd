import type { Locale } from "../../drawing/numbers.ts";
import type { Figure } from "../document/figure.ts";
import type { ReportDocument, TextTable } from "../document/reportDocument.ts";
/** What is shown as evidence: a chart, or a table with what is said about it. */
export type Evidence = {
    readonly figure: Figure;
    readonly table?: undefined;
} | {
    readonly figure?: undefined;
    readonly table: TextTable;
    readonly heading: string;
    readonly notes: readonly string[];
    /** whether it says what something costs and brings */
    readonly isMoney: boolean;
};
/** The slides between the answer and the caveats. */
export interface DeckPlan {
    readonly evidence: readonly Evidence[];
    readonly money: Evidence | undefined;
}
/** What people decide by, in the order in which they ask: what differs, what it changes, what it costs. */
export declare function deckPlan(report: ReportDocument, locale: Locale): DeckPlan;
/** What a report says before its first chart or table; of a comparison, the few settings that differ. */
export declare function leadingLines({ texts, kind }: ReportDocument, locale: Locale): string[];

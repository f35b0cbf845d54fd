import type { Comparison } from "./compare.ts";
import type { Language } from "../../language/language.ts";
import { type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
/** One row a measure of the brand in focus: both means, the difference, the change, how often it is higher. */
export declare function comparisonTable(comparison: Comparison, contender: string, language: Language, isPair?: boolean): SummaryTable;
export declare function formatComparison(comparison: Comparison, { money }: {
    readonly money: boolean;
}, style: TextStyle): string;

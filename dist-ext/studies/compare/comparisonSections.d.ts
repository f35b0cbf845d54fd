import { type Locale } from "../../drawing/numbers.ts";
import type { Comparison } from "./compare.ts";
import { type DifferenceRow } from "./compareRows.ts";
import type { RowsFrom, Section } from "../../report/document/reportDocument.ts";
/** The settings in which each alternative differs from the baseline: what all the numbers come from. */
export declare function settingsSection({ contenders }: Comparison, locale: Locale): Section;
/** Every judged measure of each alternative: means, difference, change, chance, and what pairing saved. */
export declare function numbersSection(comparison: Comparison, locale: Locale): Section;
/** What tells the alternatives apart themselves: each pair of them, with the same luck. */
export declare function betweenSections(comparison: Comparison, locale: Locale): Section[];
/** Name of the table of a pair of alternatives. */
export declare const betweenTable: (pair: number) => string;
/** Where in the report's tables a judged difference stands. */
export declare function differencePlace(comparison: Comparison, row: DifferenceRow): RowsFrom;
/** What each alternative costs and brings, and what each 1,000 of budget brings. */
export declare function moneySections(comparison: Comparison, locale: Locale): Section[];

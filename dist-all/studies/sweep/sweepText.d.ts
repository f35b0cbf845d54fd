import type { SweepResult } from "./sweep.ts";
import type { Language } from "../../language/language.ts";
import { type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
/** One row a point: its values, and the headlines of the brand in focus over the whole run. */
export declare function sweepTable(result: SweepResult, language: Language): SummaryTable;
export declare function formatSweep(result: SweepResult, { language, width, paint }: TextStyle): string;
/**
 * The share of the brand in focus over two dimensions: the first one down, the second one across. With one dimension
 * or more than two, the table of points.
 */
export declare function formatSweepGrid(result: SweepResult, style: TextStyle): string;

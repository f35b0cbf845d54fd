import type { JudgedAttribution } from "./judgeAttribution.ts";
import type { Language } from "../../language/language.ts";
import { type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
/** One row a channel: what it brings, its true share, and what each rule credits to it. */
export declare function touchpointTable({ channels, attribution }: JudgedAttribution, language: Language): SummaryTable;
/** The touchpoints, how wrong each rule is, and which moments decide, for a terminal. */
export declare function formatAttribution(judged: JudgedAttribution, style: TextStyle): string;

import { type Locale } from "../../drawing/numbers.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
import type { Headline } from "../../report/document/reportDocument.ts";
/** What stands in boxes on top: what touchpoints bring in all, which rules are near and far, what decides. */
export declare function attributionHeadlines(judged: JudgedAttribution, locale: Locale): Headline[];

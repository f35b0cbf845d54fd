import type { Locale } from "../../drawing/numbers.ts";
import type { ReportDocument } from "./reportDocument.ts";
/** What a report is called in a language. */
export declare function titleOf({ title, texts }: Pick<ReportDocument, "title" | "texts">, locale: Locale): string;

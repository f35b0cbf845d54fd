import type { Locale } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import type { ReportDocument } from "./reportDocument.ts";

/** What a report is called in a language. */
export function titleOf({ title, texts }: Pick<ReportDocument, "title" | "texts">, locale: Locale): string {
  return cleanName(texts[locale].title ?? title);
}

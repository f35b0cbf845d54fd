import type { Locale } from "../charts/numbers.ts";
import { cleanName } from "../charts/textWidth.ts";
import type { ReportDocument } from "./reportDocument.ts";

/** What a report is called in a language. */
export function titleOf({ title, texts }: Pick<ReportDocument, "title" | "texts">, locale: Locale): string {
  return cleanName(texts[locale].title ?? title);
}

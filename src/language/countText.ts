import type { Language } from "./language.ts";

/** A whole number as people of a language write it: 1,040 and 12,345 in English, 1040 and 12.345 in Italian. */
export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

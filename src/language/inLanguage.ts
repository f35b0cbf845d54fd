import type { Bilingual } from "./bilingual.ts";
import { type Language, LANGUAGES } from "./language.ts";

/** The same data with all its texts in one language, for programs that read what people read. */
export function inLanguage(data: unknown, language: Language): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map((item) => inLanguage(item, language));
  if (isBilingual(data)) return data[language];
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, inLanguage(inner, language)]));
}

function isBilingual(data: object): data is Bilingual {
  return Object.keys(data).length === LANGUAGES.length && LANGUAGES.every((language) => language in data);
}

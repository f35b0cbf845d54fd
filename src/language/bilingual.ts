import { type Language, LANGUAGES } from "./language.ts";

/** The same words in every language: whoever shows them chooses. A translation left out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Writes a text in each language, where all are made the same way from words that differ. */
export function inEach<Text = string>(write: (language: Language) => Text): Readonly<Record<Language, Text>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Record<
    Language,
    Text
  >;
}

/** A name, a path or a number that reads the same in every language. */
export function sameInAll(text: string): Bilingual {
  return inEach(() => text);
}

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

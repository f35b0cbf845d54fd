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

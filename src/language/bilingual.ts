import type { Language } from "./language.ts";

/** The same words in every language: whoever shows them chooses. A translation left out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Writes a text in each language, where both are made the same way from words that differ. */
export function inEach(write: (language: Language) => string): Bilingual {
  return { en: write("en"), it: write("it") };
}

/** A name, a path or a number that reads the same in every language. */
export function sameInAll(text: string): Bilingual {
  return { en: text, it: text };
}

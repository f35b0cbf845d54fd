import type { Language } from "./language.ts";
/** The same words in every language: whoever shows them chooses. A translation left out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;
/** Writes a text in each language, where both are made the same way from words that differ. */
export declare function inEach(write: (language: Language) => string): Bilingual;
/** A name, a path or a number that reads the same in every language. */
export declare function sameInAll(text: string): Bilingual;

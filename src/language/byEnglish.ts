import { LANGUAGES, type Language, USUAL_LANGUAGE } from "./language.ts";

/** Words of another language by the English ones that they stand for. */
export type ByEnglish = Readonly<Record<string, string>>;

/** What stands in English already. */
const ENGLISH: ByEnglish = {};

/** A dictionary for every language, by English words: one for each language besides English. */
export type Dictionaries = Readonly<Record<Exclude<Language, "en">, ByEnglish>>;

/** The word of a language for an English one, which stays as it is where the dictionary lacks it. */
export function wordIn(dictionaries: Dictionaries, english: string, language: Language): string {
  const words = { en: ENGLISH, ...dictionaries }[language];
  return Object.hasOwn(words, english) ? words[english] : english;
}

/** Every English word that a dictionary of each other language holds. */
export function wordsKnown(dictionaries: Dictionaries): string[] {
  const others = LANGUAGES.filter((language): language is keyof Dictionaries => language !== USUAL_LANGUAGE);
  return Object.keys(dictionaries[others[0]]).filter((word) =>
    others.every((language) => Object.hasOwn(dictionaries[language], word)),
  );
}

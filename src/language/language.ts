/** Languages of all that people read. */
export const LANGUAGES = ["en", "it"] as const;
/** One of the languages of all that people read. */
export type Language = (typeof LANGUAGES)[number];

/** The language of rows and keys, and of a system that names none of ours. */
export const USUAL_LANGUAGE: Language = "en";

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", it: "Italiano" };

/** All languages in their order, beginning with the one that somebody reads first. */
export function languagesFrom(first: Language): Language[] {
  const at = LANGUAGES.indexOf(first);
  return [...LANGUAGES.slice(at), ...LANGUAGES.slice(0, at)];
}

/** Languages of the words on screen. */
export const LANGUAGES = ["en", "it"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that the environment asks for, as POSIX orders its variables; English when it asks for another. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = LC_ALL || LC_MESSAGES || LANG || "";
  return LANGUAGES.find((language) => asked.toLowerCase().startsWith(language)) ?? "en";
}

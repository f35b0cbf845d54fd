import { type Language, LANGUAGES, USUAL_LANGUAGE } from "../../language/language.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The language that the environment asks for, as POSIX orders its variables; English when it asks for another. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const asked = LC_ALL || LC_MESSAGES || LANG || "";
  return LANGUAGES.find((language) => asked.toLowerCase().startsWith(language)) ?? USUAL_LANGUAGE;
}

/**
 * The language to speak before anything that was typed is understood, for help and for errors: what `--lang` asks
 * for, else what the environment does.
 */
export function languageTyped(words: readonly string[], environment: Environment): Language {
  const asked = words.flatMap((word, at) =>
    word === "--lang" ? words.slice(at + 1, at + 2) : word.startsWith("--lang=") ? [word.slice(7)] : [],
  );
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? languageOf(environment);
}

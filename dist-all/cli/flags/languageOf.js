import { LANGUAGES } from "../../language/language.js";
/** The language that the environment asks for, as POSIX orders its variables; English when it asks for another. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }) {
    const asked = LC_ALL || LC_MESSAGES || LANG || "";
    return LANGUAGES.find((language) => asked.toLowerCase().startsWith(language)) ?? "en";
}
/**
 * The language to speak before anything that was typed is understood, for help and for errors: what `--lang` asks
 * for, else what the environment does.
 */
export function languageTyped(words, environment) {
    const asked = words.flatMap((word, at) => word === "--lang" ? words.slice(at + 1, at + 2) : word.startsWith("--lang=") ? [word.slice(7)] : []);
    return LANGUAGES.find((language) => language === asked.at(-1)) ?? languageOf(environment);
}

import { type Language } from "../../language/language.ts";
type Environment = Readonly<Record<string, string | undefined>>;
/** The language that the environment asks for, as POSIX orders its variables; English when it asks for another. */
export declare function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language;
/**
 * The language to speak before anything that was typed is understood, for help and for errors: what `--lang` asks
 * for, else what the environment does.
 */
export declare function languageTyped(words: readonly string[], environment: Environment): Language;
export {};

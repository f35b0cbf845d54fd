import type { Language } from "../../../language/language.ts";
import { withPlaceholders } from "./placeholders.ts";

type Say = (...found: string[]) => string;

/** Faults of typing: how the library words them, and how a language does. */
type Faults = readonly (readonly [pattern: RegExp, say: Say])[];

const ITALIAN: Faults = [
  [/^unknown command '(.*)'$/, (name) => `il comando “${name}” non c'è`],
  [/^unknown option '(.*)'$/, (flag) => `l'opzione “${flag}” non c'è`],
  [
    /^missing required argument '(.*)'$/,
    (name) => `manca un argomento: ${withPlaceholders(`<${name}>`, "it")}`,
  ],
  [
    /^option '(.*)' argument missing$/,
    (flags) => `manca il valore dell'opzione ${withPlaceholders(flags, "it")}`,
  ],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command, expected, got) =>
      `troppi argomenti per ${command}: ${expected === "1" ? "ne serve 1" : `ne servono ${expected}`}, ma sono ${got}.`,
  ],
  [
    /^\(Did you mean (?:one of )?(.*)\?\)$/,
    (words) => `(Intendevi ${words.replace(/, (?=[^,]*$)/, " o ")}?)`,
  ],
];

const FAULTS: Readonly<Record<Language, Faults>> = { en: [], it: ITALIAN };

/** A fault of typing as people of a language say it; what is not known is left as it is. */
export function typingFault(english: string, language: Language): string {
  return english
    .split("\n")
    .map((line) => {
      const known = FAULTS[language].find(([pattern]) => pattern.test(line));
      if (known === undefined) return line;
      const [pattern, say] = known;
      return say(...(pattern.exec(line) ?? []).slice(1));
    })
    .join("\n");
}

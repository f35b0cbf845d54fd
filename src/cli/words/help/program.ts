import type { Bilingual } from "../../../language/bilingual.ts";
import { wordIn } from "../../../language/byEnglish.ts";
import type { Language } from "../../../language/language.ts";
import { withPlaceholders } from "./placeholders.ts";

/** What the library that reads the command line writes by itself, and what is said of the whole program. */
export const programHelp = {
  about: {
    en: "Simulates customer journeys across moments of truth.",
    it: "Simula i percorsi dei clienti attraverso i momenti della verità.",
  },
  version: { en: "show the version", it: "mostrare la versione" },
  help: { en: "show this", it: "mostrare questo aiuto" },
  helpCommand: { en: "show what a command does", it: "mostrare che cosa fa un comando" },
  examples: { en: "Examples", it: "Esempi" },
  after: {
    en: `
Begin with
  umot start                              the trattoria: a report in less than a minute
  umot init my.yaml && umot run my.yaml   a scenario of your own
  umot <command> --help                   examples and options of a command

Exit codes: 0 done · 1 an expectation was missed or a run failed · 2 something to put right · 70 a bug · 130 interrupted`,
    it: `
Per cominciare
  umot start                              la trattoria: un report in meno di un minuto
  umot init my.yaml && umot run my.yaml   uno scenario tuo
  umot <comando> --help                   esempi e opzioni di un comando

Codici di uscita: 0 fatto · 1 un'attesa mancata o una simulazione fallita · 2 qualcosa da correggere · 70 un errore di umot · 130 interrotto`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** After a word that no command understands. */
export function moreHelp(command: string): Bilingual {
  return {
    en: `umot ${command} --help shows examples and options.`,
    it: `umot ${command} --help mostra esempi e opzioni.`,
  };
}

/** Headings and marks of the help, as the library writes them in English. */
const ITALIAN_MARKS: Readonly<Record<string, string>> = {
  "Usage:": "Uso:",
  "Arguments:": "Argomenti:",
  "Options:": "Opzioni:",
  "Commands:": "Comandi:",
  "[options]": "[opzioni]",
  "[command]": "[comando]",
  "(default: ": "(predefinito: ",
};

/** A heading or a mark as people of a language say it. */
export function markOf(english: string, language: Language): string {
  return wordIn({ it: ITALIAN_MARKS }, english, language);
}

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

import type { Bilingual } from "../../../language/bilingual.ts";
import type { Language } from "../../../language/language.ts";
/** What the library that reads the command line writes by itself, and what is said of the whole program. */
export declare const programHelp: {
    readonly about: {
        readonly en: "Simulates customer journeys across moments of truth.";
        readonly it: "Simula i percorsi dei clienti attraverso i momenti della verità.";
    };
    readonly version: {
        readonly en: "show the version";
        readonly it: "mostrare la versione";
    };
    readonly help: {
        readonly en: "show this";
        readonly it: "mostrare questo aiuto";
    };
    readonly helpCommand: {
        readonly en: "show what a command does";
        readonly it: "mostrare che cosa fa un comando";
    };
    readonly examples: {
        readonly en: "Examples";
        readonly it: "Esempi";
    };
    readonly after: {
        readonly en: `
Begin with
  umot start                              the trattoria: a report in less than a minute
  umot init my.yaml && umot run my.yaml   a scenario of your own
  umot <command> --help                   examples and options of a command

Exit codes: 0 done · 1 an expectation was missed or a run failed · 2 something to put right · 70 a bug · 130 interrupted`;
        readonly it: `
Per cominciare
  umot start                              la trattoria: un rapporto in meno di un minuto
  umot init my.yaml && umot run my.yaml   uno scenario tuo
  umot <comando> --help                   esempi e opzioni di un comando

Codici di uscita: 0 fatto · 1 un'attesa mancata o una simulazione fallita · 2 qualcosa da correggere · 70 un errore di umot · 130 interrotto`;
    };
};
/** After a word that no command understands. */
export declare function moreHelp(command: string): Bilingual;
/** A heading or a mark as people of a language say it. */
export declare function markOf(english: string, language: Language): string;

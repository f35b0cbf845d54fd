import type { Bilingual } from "../../language/bilingual.ts";
/** What to type instead of a value that is wrong. */
export declare const valueAdvice: {
    readonly add: (key: string) => Bilingual;
    readonly asGroup: {
        readonly en: "Write its settings as key: value, indented below it.";
        readonly it: "Scrivi le sue impostazioni come chiave: valore, rientrate sotto di essa.";
    };
    readonly asList: {
        readonly en: "Write a line that begins with “- ” for each item.";
        readonly it: "Scrivi una riga che comincia con “- ” per ogni elemento.";
    };
    readonly oneText: {
        readonly en: "Write one text";
        readonly it: "Scrivi un solo testo";
    };
    readonly oneValue: {
        readonly en: "Write one value";
        readonly it: "Scrivi un solo valore";
    };
    readonly orDefault: (fallback: string) => Bilingual;
    readonly settingsOrNothing: {
        readonly en: "Write its settings indented below it, or delete the line.";
        readonly it: "Scrivi le sue impostazioni rientrate sotto di essa, oppure cancella la riga.";
    };
    readonly valueOrNothing: {
        readonly en: "Write a value, or delete the line.";
        readonly it: "Scrivi un valore, oppure cancella la riga.";
    };
    readonly write: (value: string) => Bilingual;
    readonly quote: (text: string) => Bilingual;
    readonly percent: (percent: number, share: number) => Bilingual;
    readonly whole: (example: number) => Bilingual;
    readonly another: {
        readonly en: "Write another value.";
        readonly it: "Scrivi un altro valore.";
    };
    readonly theDefault: (fallback: string) => Bilingual;
    readonly numberFor: (value: number, text: string) => Bilingual;
    readonly withoutMarks: (digits: string) => Bilingual;
    readonly withoutQuotes: (text: string) => Bilingual;
    readonly withPoint: (text: string) => Bilingual;
    readonly withoutUnit: (number: string) => Bilingual;
};

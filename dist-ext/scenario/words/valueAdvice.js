/** What to type instead of a value that is wrong. */
export const valueAdvice = {
    add: (key) => ({
        en: `Add ${key}: and its value.`,
        it: `Aggiungi ${key}: e il suo valore.`,
    }),
    asGroup: {
        en: "Write its settings as key: value, indented below it.",
        it: "Scrivi le sue impostazioni come chiave: valore, rientrate sotto di essa.",
    },
    asList: {
        en: "Write a line that begins with “- ” for each item.",
        it: "Scrivi una riga che comincia con “- ” per ogni elemento.",
    },
    oneText: { en: "Write one text", it: "Scrivi un solo testo" },
    oneValue: { en: "Write one value", it: "Scrivi un solo valore" },
    orDefault: (fallback) => ({
        en: `Write a value, or delete the line to take the default, ${fallback}.`,
        it: `Scrivi un valore, oppure cancella la riga per avere il valore predefinito, ${fallback}.`,
    }),
    settingsOrNothing: {
        en: "Write its settings indented below it, or delete the line.",
        it: "Scrivi le sue impostazioni rientrate sotto di essa, oppure cancella la riga.",
    },
    valueOrNothing: {
        en: "Write a value, or delete the line.",
        it: "Scrivi un valore, oppure cancella la riga.",
    },
    write: (value) => ({ en: `Write ${value}.`, it: `Scrivi ${value}.` }),
    quote: (text) => ({
        en: `Put it in quotes: "${text}".`,
        it: `Mettilo fra virgolette: "${text}".`,
    }),
    percent: (percent, share) => ({
        en: `For ${percent} % write ${share}.`,
        it: `Per il ${percent} % scrivi ${share}.`,
    }),
    whole: (example) => ({
        en: `Write a whole number such as ${example}.`,
        it: `Scrivi un numero intero, per esempio ${example}.`,
    }),
    another: { en: "Write another value.", it: "Scrivi un altro valore." },
    theDefault: (fallback) => ({
        en: `. The default is ${fallback}.`,
        it: `. Il valore predefinito è ${fallback}.`,
    }),
    numberFor: (value, text) => ({
        en: `Write ${value} for “${text}”.`,
        it: `Scrivi ${value} per “${text}”.`,
    }),
    withoutMarks: (digits) => ({
        en: `Write ${digits}, without marks for thousands.`,
        it: `Scrivi ${digits}, senza separatori delle migliaia.`,
    }),
    withoutQuotes: (text) => ({
        en: `Write ${text} without quotes.`,
        it: `Scrivi ${text} senza virgolette.`,
    }),
    withPoint: (text) => ({
        en: `Write ${text}, with a point.`,
        it: `Scrivi ${text}, con il punto.`,
    }),
    withoutUnit: (number) => ({
        en: `Write ${number}, without the unit.`,
        it: `Scrivi ${number}, senza l'unità di misura.`,
    }),
};

import type { Bilingual } from "../../language/bilingual.ts";

/** What to type instead of a value that is wrong. */
export const valueAdvice = {
  add: (key: string): Bilingual => ({
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
  orDefault: (fallback: string): Bilingual => ({
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
  write: (value: string): Bilingual => ({ en: `Write ${value}.`, it: `Scrivi ${value}.` }),
  quote: (text: string): Bilingual => ({
    en: `Put it in quotes: "${text}".`,
    it: `Mettilo fra virgolette: "${text}".`,
  }),
  percent: (percent: number, share: number): Bilingual => ({
    en: `For ${percent} % write ${share}.`,
    it: `Scrivi ${share} per ${percent} %.`,
  }),
  whole: (example: number): Bilingual => ({
    en: `Write a whole number such as ${example}.`,
    it: `Scrivi un numero intero, per esempio ${example}.`,
  }),
  another: { en: "Write another value.", it: "Scrivi un altro valore." },
  theDefault: (fallback: string): Bilingual => ({
    en: `. The default is ${fallback}.`,
    it: `. Il valore predefinito è ${fallback}.`,
  }),
  numberFor: (value: number, text: string): Bilingual => ({
    en: `Write ${value} for “${text}”.`,
    it: `Scrivi ${value} per “${text}”.`,
  }),
  withoutMarks: (digits: string): Bilingual => ({
    en: `Write ${digits}, without thousands separators.`,
    it: `Scrivi ${digits}, senza separatori delle migliaia.`,
  }),
  withoutQuotes: (text: string): Bilingual => ({
    en: `Write ${text} without quotes.`,
    it: `Scrivi ${text} senza virgolette.`,
  }),
  withPoint: (text: string): Bilingual => ({
    en: `Write ${text}, with a point.`,
    it: `Scrivi ${text}, con il punto.`,
  }),
  withoutUnit: (number: string): Bilingual => ({
    en: `Write ${number}, without the unit.`,
    it: `Scrivi ${number}, senza l'unità di misura.`,
  }),
} as const satisfies Readonly<Record<string, Bilingual | ((...said: never[]) => Bilingual)>>;

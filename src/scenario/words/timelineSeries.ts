import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import { describeGot } from "../check/describeGot.ts";
import type { Written } from "../read/written.ts";
import { noTextFile } from "./files.ts";

const example: Bilingual = {
  en: "Write { day: 0, every: 7, series: { brands.nonna.advertising.daily: [20, 0, 35] } }.",
  it: "Scrivi { day: 0, every: 7, series: { brands.nonna.advertising.daily: [20, 0, 35] } }.",
};

/** Faults of series of values in a timeline, and of the files that they are read from. */
export const seriesFaults = {
  saysNothing: {
    message: {
      en: "an entry of the timeline must set something, but has neither set nor series.",
      it: "una voce di timeline deve impostare qualcosa, ma non ha né set né series.",
    },
    advice: {
      en: "Write set: { brands.nonna.price: 28 }, or delete the entry.",
      it: "Scrivi set: { brands.nonna.price: 28 }, oppure cancella la voce.",
    },
  },
  noDays: (key: string): Fault => ({
    message: {
      en: `a series must say ${key === "day" ? "on which day it begins" : "for how many days each value holds"} (${key}: a whole number), but does not.`,
      it: `una serie deve dire ${key === "day" ? "in quale giorno comincia" : "per quanti giorni vale ciascun valore"} (${key}: un numero intero), ma non lo dice.`,
    },
    advice: example,
  }),
  noSeries: (key: string): Fault => ({
    message: {
      en: `${key} must belong to a series of values, but this entry only sets something.`,
      it: `${key} deve riguardare una serie di valori, ma questa voce imposta soltanto qualcosa.`,
    },
    advice: {
      en: `Write series: instead of set:, with a list of values, or delete ${key}: what is set holds until it is changed again.`,
      it: `Scrivi series: al posto di set:, con un elenco di valori, oppure cancella ${key}: ciò che è impostato vale finché non cambia di nuovo.`,
    },
  }),
  noMap: {
    message: {
      en: "series must name settings by path and their values, but is something else.",
      it: "series deve nominare impostazioni per percorso e i loro valori, ma è altro.",
    },
    advice: example,
  },
  noValues: (path: string): Fault => ({
    message: {
      en: `the series of ${path} must be a list of values, or { file, column }, but is something else.`,
      it: `la serie di ${path} deve essere un elenco di valori, oppure { file, column }, ma è altro.`,
    },
    advice: {
      en: "Write [20, 0, 35], or { file: media.csv, column: tv }.",
      it: "Scrivi [20, 0, 35], oppure { file: media.csv, column: tv }.",
    },
  }),
  noFile: (file: string, isThere: boolean): Fault =>
    noTextFile({ en: "a series", it: "una serie" }, file, isThere, "media.csv"),
  empty: (path: string): Fault => ({
    message: {
      en: `the series of ${path} must hold at least one value, but holds none.`,
      it: `la serie di ${path} deve contenere almeno un valore, ma non ne contiene.`,
    },
    advice: {
      en: "Write its values, one for each step of days, or delete it.",
      it: "Scrivi i suoi valori, uno per ogni passo di giorni, oppure cancellala.",
    },
  }),
  noText: (key: "file" | "column", written: Written): Fault => ({
    message: {
      en: `the ${key} of a series must be a name, but is ${describeGot(written, "en")}.`,
      it: `il campo ${key} di una serie deve essere un nome, ma è ${describeGot(written, "it")}.`,
    },
    advice: {
      en: "Write it as { file: media.csv, column: spend }.",
      it: "Scrivi { file: media.csv, column: spesa }.",
    },
  }),
  noColumn: (column: string, advice: Bilingual): Fault => ({
    message: {
      en: `the series must name a column of the file, but there is no “${column}”.`,
      it: `la serie deve nominare una colonna del file, ma non c'è “${column}”.`,
    },
    advice,
  }),
  columnsAre: (columns: Bilingual): Bilingual => ({
    en: `Its columns are ${columns.en}.`,
    it: `Le sue colonne sono ${columns.it}.`,
  }),
  noHeading: {
    en: "Write the names of its columns into its first row.",
    it: "Scrivi i nomi delle sue colonne nella prima riga.",
  },
  noNumber: (column: string, line: number, isEmpty: boolean): Fault => ({
    message: {
      en: `every row of the column ${column} must be a number, but row ${line} is ${isEmpty ? "empty" : "something else"}.`,
      it: `ogni riga della colonna ${column} deve essere un numero, ma la riga ${line} ${isEmpty ? "è vuota" : "è altro"}.`,
    },
    advice: {
      en: "Write 0 where nothing was spent, a point for decimals, and nothing between thousands.",
      it: "Scrivi 0 dove non si è speso niente, un punto per i decimali, e nessun segno fra le migliaia.",
    },
  }),
} as const satisfies Readonly<Record<string, Fault | Bilingual | ((...said: never[]) => Fault | Bilingual)>>;

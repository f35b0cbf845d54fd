import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import { listed } from "../../language/listing.ts";
import { shellWord } from "../../language/shellWord.ts";
import type { ColumnMeaning } from "../../studies/observed/columnMeaning.ts";
import { meaningText, notUsedLines } from "../../studies/observed/words/guessedLines.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of the options that say how data are to be understood. */
export const dataHelp = {
  examples: [],
  data: {
    en: "observed data: CSV, Excel (.xlsx) or Parquet, one row per period",
    it: "dati osservati: CSV, Excel (.xlsx) o Parquet, una riga per periodo",
  },
  map: {
    en: "what a column holds: units=sales, google=spend:search, notes=ignore (repeatable; the rest is guessed, and the guess shown)",
    it: "che cosa contiene una colonna: pezzi=sales, google=spend:ricerca, note=ignore (ripetibile; il resto viene indovinato e mostrato)",
  },
  column: {
    en: "the column to forecast (default: sales, or else revenue, reviews, visits …)",
    it: "la colonna da prevedere (predefinito: sales, altrimenti revenue, reviews, visits …)",
  },
  product: {
    en: "only this product (repeatable; umot still learns from the others)",
    it: "solo questo prodotto (ripetibile; umot impara comunque dagli altri)",
  },
  every: {
    en: "combine rows by day, week, month, quarter or year",
    it: "unire le righe per day, week, month, quarter o year",
  },
  dates: {
    en: "03/04/2024 is 3 April (dmy) or 4 March (mdy), if no row shows which",
    it: "03/04/2024 è il 3 aprile (dmy) o il 4 marzo (mdy), se nessuna riga lo mostra",
  },
  size: {
    en: "how many could buy at most, in the unit of the column: 50000, or vcr=80776 (repeatable); for new products",
    it: "quanti potrebbero comprare al massimo, nell'unità della colonna: 50000, o vcr=80776 (ripetibile); per prodotti nuovi",
  },
  dryRun: {
    en: "only show how the data are understood",
    it: "mostrare soltanto come vengono intesi i dati",
  },
} as const satisfies CommandHelp;

/** Faults of what is asked of data. */
export const dataFaults = {
  noCalibration: (file: string): Fault => ({
    message: {
      en: `${file} must be what this version of umot calibrate writes, but is not.`,
      it: `${file} deve essere ciò che scrive questa versione di umot calibrate, ma non lo è.`,
    },
    advice: { en: "Calibrate again.", it: "Calibra di nuovo." },
  }),
  withoutCalibration: (flag: string, file: string): Fault => ({
    message: {
      en: `${flag} needs a calibration to change, but ${file} is a data file.`,
      it: `${flag} deve avere una calibrazione da cambiare, ma ${file} è un file di dati.`,
    },
    advice: {
      en: "Write umot forecast and the folder that umot calibrate has written.",
      it: "Scrivi umot forecast e la cartella che ha scritto umot calibrate.",
    },
  }),
  noPopulation: {
    message: {
      en: "--consumers needs a market whose consumers stand for more people, but in this calibration they are the market.",
      it: "--consumers richiede un mercato in cui i consumatori rappresentano più persone, ma in questa calibrazione sono l'intero mercato.",
    },
    advice: {
      en: "Leave it out; or calibrate with --set market.population=…, the size of the real market.",
      it: "Toglilo; oppure calibra con --set market.population=…, la dimensione del mercato vero.",
    },
  } satisfies Fault,
  noMeasure: (column: string, measures: readonly string[]): Fault => ({
    message: {
      en: `--column must be something that a calibration forecasts, ${listed(measures, "en")}, but is “${column}”.`,
      it: `--column deve essere qualcosa che una calibrazione prevede, ${listed(measures, "it")}, ma è “${column}”.`,
    },
    advice: { en: "Write --column sales.", it: "Scrivi --column sales." },
  }),
  noTarget: (file: string, column: string, columns: readonly string[]): Fault => ({
    message: {
      en: `--column must be a column of ${file} that holds a measure, but is “${column}”: its columns are ${listed(columns, "en")}.`,
      it: `--column deve essere una colonna di ${file} che contiene una misura, ma è “${column}”: le sue colonne sono ${listed(columns, "it")}.`,
    },
    advice: {
      en: `Say what it holds, for example --map ${shellWord(`${column}=sales`)}.`,
      it: `Indica che cosa contiene, per esempio --map ${shellWord(`${column}=sales`)}.`,
    },
  }),
  unknownProduct: (file: string, name: string, names: readonly string[]): Fault => ({
    message: {
      en: `${file} has no product “${name}”: it has ${listed(
        names.map((one) => one || "a single series"),
        "en",
      )}.`,
      it: `${file} non ha un prodotto “${name}”: ha ${listed(
        names.map((one) => one || "una sola serie"),
        "it",
      )}.`,
    },
    advice: {
      en: "Write the name as it is in the file; name the column of products with --map column=product.",
      it: "Scrivi il nome come sta nel file; la colonna dei prodotti si indica con --map colonna=product.",
    },
  }),
  badSize: (text: string): Fault => ({
    message: {
      en: `--size needs a number above 0, or product=number, but is “${text}”.`,
      it: `--size richiede un numero maggiore di 0, o prodotto=numero, ma è “${text}”.`,
    },
    advice: {
      en: "For example --size 50000, in the unit of the column that is forecast.",
      it: "Per esempio --size 50000, nell'unità della colonna da prevedere.",
    },
  }),
  lacks: (method: string, lack: "points" | "season" | "size" | "others" | "brevity"): Fault => ({
    message: {
      en: `--method ${method} needs ${LACKS[lack].en}.`,
      it: `--method ${method} richiede ${LACKS[lack].it}.`,
    },
    advice: ADVICE[lack],
  }),
  tooShort: (file: string, longest: number, first: number): Fault => ({
    message: {
      en: `${file} must hold a series of more than ${first} values, but the longest has ${longest}.`,
      it: `${file} deve contenere una serie di più di ${first} valori, ma la più lunga ne ha ${longest}.`,
    },
    advice: {
      en: "Lower --first, which is how many values are known before the first forecast.",
      it: "Abbassa --first, cioè quanti valori sono noti prima della prima previsione.",
    },
  }),
  nothingKnown: (file: string): Fault => ({
    message: {
      en: `${file} holds no value yet, and the size of the market is not known: there is nothing to forecast from.`,
      it: `${file} non contiene ancora nessun valore e la dimensione del mercato non è nota: non c'è nulla da cui prevedere.`,
    },
    advice: ADVICE_SIZE(),
  }),
} as const;

const LACKS: Readonly<Record<string, Bilingual>> = {
  points: { en: "more values than any series has", it: "più valori di quanti ne abbia ogni serie" },
  season: {
    en: "more than one whole season: a week for days, a year for weeks and months",
    it: "più di una stagione intera: per i giorni una settimana, per settimane e mesi un anno",
  },
  size: { en: "the size of the market", it: "la dimensione del mercato" },
  others: {
    en: "at least eight other products to learn from",
    it: "almeno otto altri prodotti da cui imparare",
  },
  brevity: {
    en: "a series of at most 1,000 periods, from the launch on",
    it: "una serie di al massimo 1.000 periodi, dal lancio in poi",
  },
};

function ADVICE_SIZE(): Bilingual {
  return {
    en: "Say how many could buy at most with --size, for example --size 50000: households, clients, outlets.",
    it: "Indica quanti potrebbero comprare al massimo con --size, per esempio --size 50000: famiglie, clienti, punti vendita.",
  };
}

const ADVICE: Readonly<Record<string, Bilingual>> = {
  points: {
    en: "Leave --method out, or try --method naive.",
    it: "Ometti --method, o prova --method naive.",
  },
  season: {
    en: "Leave --method out, or try --method naive.",
    it: "Ometti --method, o prova --method naive.",
  },
  size: ADVICE_SIZE(),
  others: {
    en: "Add them to the file with a column of products, or leave --method out.",
    it: "Aggiungili al file con una colonna dei prodotti, o ometti --method.",
  },
  brevity: {
    en: "Combine rows with --every month, or leave --method out.",
    it: "Unisci le righe con --every month, o ometti --method.",
  },
};

/** How each column was understood, and whether somebody said so. */
export function meaningLines(
  meanings: readonly ColumnMeaning[],
  said: readonly ColumnMeaning[],
): Bilingual[] {
  const isSaid = ({ column }: ColumnMeaning) => said.some((one) => one.column === column);
  const used = meanings.filter(({ what }) => what !== "ignore");
  const line = (chosen: readonly ColumnMeaning[]) => chosen.map(meaningText).join(", ");
  const guessed = used.filter((meaning) => !isSaid(meaning));
  const told = used.filter(isSaid);
  const ignored = meanings.filter(({ what }) => what === "ignore").map(({ column }) => column);
  return [
    ...(told.length > 0
      ? [{ en: `As you said: ${line(told)}.`, it: `Come hai indicato: ${line(told)}.` }]
      : []),
    ...(guessed.length > 0
      ? [
          {
            en: `Guessed from names and contents: ${line(guessed)}. Change it with --map.`,
            it: `Indovinato da nomi e contenuti: ${line(guessed)}. Si cambia con --map.`,
          },
        ]
      : []),
    ...notUsedLines(ignored),
  ];
}

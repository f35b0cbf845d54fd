import { countText } from "../../../language/countText.ts";
import { withFrom, withTo } from "../../../drawing/words/italian.ts";
import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import { alternatives, listed } from "../../../language/listing.ts";
import { shellWord } from "../../../language/shellWord.ts";
import { MEASURES, ROLES } from "../columnMeaning.ts";
import type { CellPlace } from "../rawTable.ts";
import type { Step } from "../step.ts";

/** Something done with the data that whoever reads the result should know. */
export type Note = Bilingual;

const names = {
  day: { en: "day", it: "giorno" },
  week: { en: "week", it: "settimana" },
  month: { en: "month", it: "mese" },
  quarter: { en: "quarter", it: "trimestre" },
  year: { en: "year", it: "anno" },
} as const satisfies Readonly<Record<Step, Bilingual>>;

const at = {
  en: ({ file, row, column }: CellPlace) => `${file}, row ${row}, column “${column}”`,
  it: ({ file, row, column }: CellPlace) => `${file}, riga ${row}, colonna “${column}”`,
} as const;

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What is wrong with observed data. */
export const observedFaults = {
  noTime: (file: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} has no column with dates: its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha una colonna con le date: le sue colonne sono ${listed(columns, "it")}.`,
    },
    advice: {
      en: `Say which one it is with --map ${shellWord(`${columns[0]}=date`)}, or --map ${shellWord(`${columns[0]}=period`)} where it counts 1, 2, 3 from the launch.`,
      it: `Indicala con --map ${shellWord(`${columns[0]}=date`)}, o con --map ${shellWord(`${columns[0]}=period`)} se conta 1, 2, 3 dal lancio.`,
    },
  }),
  noMeasure: (file: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} has no column to forecast: in ${listed(columns, "en")} no name says what it holds.`,
      it: `${file} non ha una colonna da prevedere: tra ${listed(columns, "it")} nessun nome dice che cosa contiene.`,
    },
    advice: {
      en: `Say it with --map column=sales; it may be ${alternatives(MEASURES, "en")}.`,
      it: `Indicalo con --map colonna=sales; sono ammessi ${alternatives(MEASURES, "it")}.`,
    },
  }),
  noRows: (file: string): Fault => ({
    message: {
      en: `${file} has no rows below its headings.`,
      it: `${file} non ha righe sotto le intestazioni.`,
    },
    advice: {
      en: "It needs a row for each period, with its date and its value.",
      it: "Serve una riga per ogni periodo, con la sua data e il suo valore.",
    },
  }),
  noDate: (place: CellPlace, text: string, isCounted: boolean): Fault => ({
    message: isCounted
      ? {
          en: `${at.en(place)}: a whole number is needed, such as 1, 2, 3, but it says “${short(text)}”.`,
          it: `${at.it(place)}: serve un numero intero, come 1, 2, 3, ma c'è scritto “${short(text)}”.`,
        }
      : {
          en: `${at.en(place)}: a date is needed, such as 2024-01-29, 29/01/2024, 2024-W05, 2024-01 or 2024, but it says “${short(text)}”.`,
          it: `${at.it(place)}: serve una data, come 2024-01-29, 29/01/2024, 2024-W05, 2024-01 o 2024, ma c'è scritto “${short(text)}”.`,
        },
    advice: { en: "Correct the cell, or leave out the row.", it: "Correggi la cella, o togli la riga." },
  }),
  ambiguousDates: (file: string, column: string, text: string): Fault => ({
    message: {
      en: `${file}, column “${column}”: “${short(text)}” may have the day first or the month first, and no row shows which.`,
      it: `${file}, colonna “${column}”: “${short(text)}” può avere prima il giorno o prima il mese, e nessuna riga lo mostra.`,
    },
    advice: {
      en: "Say it with --dates dmy (day first) or --dates mdy (month first).",
      it: "Indicalo con --dates dmy (prima il giorno) o --dates mdy (prima il mese).",
    },
  }),
  bothOrders: (file: string, column: string): Fault => ({
    message: {
      en: `${file}, column “${column}”: some dates have the day first, others the month.`,
      it: `${file}, colonna “${column}”: alcune date hanno prima il giorno, altre il mese.`,
    },
    advice: {
      en: "Write all of them in the same way, preferably as 2024-01-29.",
      it: "Scrivile tutte allo stesso modo, meglio se come 2024-01-29.",
    },
  }),
  noNumber: (place: CellPlace, text: string): Fault => ({
    message: {
      en: `${at.en(place)}: a number is needed, but it says “${short(text)}”.`,
      it: `${at.it(place)}: serve un numero, ma c'è scritto “${short(text)}”.`,
    },
    advice: {
      en: "Where nothing was recorded, leave the cell empty or write NA; leave the whole column out with --map column=ignore.",
      it: "Se non è stato annotato nulla, lascia la cella vuota o scrivi NA; escludi l'intera colonna con --map colonna=ignore.",
    },
  }),
  negative: (place: CellPlace, text: string, what: string): Fault => ({
    message: {
      en: `${at.en(place)}: ${what} must be 0 or more, but is ${short(text)}.`,
      it: `${at.it(place)}: ${what} deve essere 0 o più, ma è ${short(text)}.`,
    },
    advice: {
      en: "Book returns in the period of their sale, or leave the cell empty.",
      it: "Registra i resi nel periodo della loro vendita, o lascia la cella vuota.",
    },
  }),
  noProduct: (place: CellPlace): Fault => ({
    message: {
      en: `${at.en(place)}: the name of a product is needed, but the cell is empty.`,
      it: `${at.it(place)}: serve il nome di un prodotto, ma la cella è vuota.`,
    },
    advice: { en: "Write the name, or leave out the row.", it: "Scrivi il nome, o togli la riga." },
  }),
  duplicate: (file: string, row: number, before: number, text: string, product: string): Fault => ({
    message: {
      en: `${file}, row ${row}: ${short(text)}${product && ` of “${short(product)}”`} is there already, in row ${before}.`,
      it: `${file}, riga ${row}: ${short(text)}${product && ` di “${short(product)}”`} c'è già, nella riga ${before}.`,
    },
    advice: {
      en: "Remove one of them; or, where rows are parts of a period, name the column that tells them apart with --map column=product, or add them up with --every week.",
      it: "Togline una; oppure, se le righe sono parti di un periodo, indica la colonna che le distingue con --map colonna=product, o sommale con --every week.",
    },
  }),
  currencies: (file: string, column: string, found: readonly (readonly [string, number])[]): Fault => ({
    message: {
      en: `${file}, column “${column}”: one currency is allowed, but there are ${found.map(([name, row]) => `${name} (row ${row})`).join(", ")}.`,
      it: `${file}, colonna “${column}”: è ammessa una sola valuta, ma ci sono ${found.map(([name, row]) => `${name} (riga ${row})`).join(", ")}.`,
    },
    advice: {
      en: "Convert all to one currency, or make a file for each.",
      it: "Converti tutto in una sola valuta, o fai un file per ciascuna.",
    },
  }),
  noStep: (file: string, first: string, last: string): Fault => ({
    message: {
      en: `${file}: dates from ${first} to ${last} are not days, weeks, months, quarters or years apart.`,
      it: `${file}: le date ${withFrom(first)} ${withTo(last)} non distano né giorni né settimane, mesi, trimestri o anni.`,
    },
    advice: {
      en: "Say how to combine rows: --every day, week, month, quarter or year.",
      it: "Indica come unire le righe: --every day, week, month, quarter o year.",
    },
  }),
  more: (count: number): Fault => ({
    message: {
      en: count === 1 ? "There is one more fault." : `There are ${countText(count, "en")} more faults.`,
      it: count === 1 ? "C'è un altro errore." : `Ci sono altri ${countText(count, "it")} errori.`,
    },
    advice: {
      en: "Correct these first; the rest are often of the same kind.",
      it: "Correggi prima questi; gli altri sono spesso dello stesso tipo.",
    },
  }),
  unknownColumn: (file: string, column: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} has no column “${column}”: its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha una colonna “${column}”: le sue colonne sono ${listed(columns, "it")}.`,
    },
    advice: {
      en: "Write the name as it is in the file, in quotes if it contains spaces.",
      it: "Scrivi il nome come sta nel file, tra virgolette se contiene spazi.",
    },
  }),
  badMap: (text: string): Fault => ({
    message: {
      en: `--map needs column=what, but is “${short(text)}”. What a column may hold: ${alternatives([...MEASURES, ...ROLES], "en")}.`,
      it: `--map richiede colonna=contenuto, ma è “${short(text)}”. Una colonna può contenere: ${alternatives([...MEASURES, ...ROLES], "it")}.`,
    },
    advice: {
      en: "For example --map units=sales, --map google=spend:search or --map notes=ignore.",
      it: "Per esempio --map pezzi=sales, --map google=spend:ricerca o --map note=ignore.",
    },
  }),
} as const;

/** What was done with observed data. */
export const observedNotes = {
  joined: (step: Step, isByReview: boolean): Note =>
    isByReview
      ? {
          en: `Each row is one review: they were counted by ${names[step].en}.`,
          it: `Ogni riga è una recensione: sono state contate per ${names[step].it}.`,
        }
      : {
          en: `Rows were combined by ${names[step].en}: counts were added up; ratings, prices and coverage were averaged.`,
          it: `Le righe sono state unite per ${names[step].it}: i conteggi sono stati sommati; di voti, prezzi e copertura si è fatta la media.`,
        },
  partial: (from: string, last: string): Note => ({
    en: `The last period, from ${from}, was left out: the data end on ${last}, before it does.`,
    it: `L'ultimo periodo, ${withFrom(from)}, è stato escluso: i dati finiscono il ${last}, prima della sua fine.`,
  }),
  gaps: (count: number): Note => ({
    en:
      count === 1
        ? "One value is missing; it stays a gap."
        : `${countText(count, "en")} values are missing; they stay gaps.`,
    it:
      count === 1
        ? "Manca un valore; resta un vuoto."
        : `Mancano ${countText(count, "it")} valori; restano vuoti.`,
  }),
  decimalCommas: (): Note => ({
    en: "Numbers are read with decimal commas.",
    it: "I numeri sono letti con la virgola decimale.",
  }),
  guessedMark: (columns: readonly string[], mark: string): Note =>
    mark === ","
      ? {
          en: `In ${listed(columns, "en")} the comma was read as a decimal comma: 1,234 is a little over 1.`,
          it: `In ${listed(columns, "it")} la virgola è stata letta come decimale: 1,234 è poco più di 1.`,
        }
      : {
          en: `In ${listed(columns, "en")} the comma was read as a thousands separator: 1,234 is over a thousand.`,
          it: `In ${listed(columns, "it")} la virgola è stata letta come separatore delle migliaia: 1,234 è più di mille.`,
        },
} as const;

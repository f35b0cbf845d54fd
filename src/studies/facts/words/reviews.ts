import { countText } from "../../../language/countText.ts";
import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import { listed } from "../../../language/listing.ts";
import { shellWord } from "../../../language/shellWord.ts";
import type { ColumnMeaning } from "../../observed/columnMeaning.ts";
import type { CellPlace } from "../../observed/rawTable.ts";
import { columnsSaid } from "./columns.ts";

const decimal = (value: number) => String(value).replace(".", ",");

/** What is wrong with an export of reviews. */
export const reviewFaults = {
  noRows: (file: string): Fault => ({
    message: {
      en: `${file} has no rows below its headings.`,
      it: `${file} non ha righe sotto le intestazioni.`,
    },
    advice: {
      en: "It needs a row for each review, with its date and its stars.",
      it: "Serve una riga per ogni recensione, con la data e le stelle.",
    },
  }),
  noDates: (file: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} has no column with dates of reviews: its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha una colonna con le date delle recensioni: le sue colonne sono ${listed(columns, "it")}.`,
    },
    advice: {
      en: `Call it date, or say which one it is with --map ${shellWord(`${columns[0]}=date`)}.`,
      it: `Chiamala data, o indicala con --map ${shellWord(`${columns[0]}=date`)}.`,
    },
  }),
  noStars: (file: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} has no column with stars: its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha una colonna con le stelle: le sue colonne sono ${listed(columns, "it")}.`,
    },
    advice: {
      en: `Call it stars, or say which one it is with --map ${shellWord(`${columns.at(-1)}=stars`)}.`,
      it: `Chiamala stelle, o indicala con --map ${shellWord(`${columns.at(-1)}=stars`)}.`,
    },
  }),
  outside: ({ file, row, column }: CellPlace, value: number): Fault => ({
    message: {
      en: `${file}, row ${row}, column “${column}”: 1 to 5 stars are needed, but it says ${value}.`,
      it: `${file}, riga ${row}, colonna “${column}”: servono da 1 a 5 stelle, ma c'è scritto ${decimal(value)}.`,
    },
    advice: {
      en: "Halve ratings that go up to 10; leave the cell empty where a review has none.",
      it: "Dimezza i voti su una scala fino a 10; lascia la cella vuota se una recensione non ne ha.",
    },
  }),
  noneRated: (file: string, column: string): Fault => ({
    message: {
      en: `${file}, column “${column}”: no review has stars.`,
      it: `${file}, colonna “${column}”: nessuna recensione ha stelle.`,
    },
    advice: {
      en: "Export them with their stars, 1 to 5.",
      it: "Esportale con le loro stelle, da 1 a 5.",
    },
  }),
  more: (count: number): Fault => ({
    message: {
      en: `… and ${countText(count, "en")} more like these.`,
      it: `… e altri ${countText(count, "it")} come questi.`,
    },
    advice: {
      en: "Correct the file and try again.",
      it: "Correggi il file e riprova.",
    },
  }),
  strangers: (
    file: string,
    strangers: readonly string[],
    table: string,
    brands: readonly string[],
  ): Fault => ({
    message: {
      en: `${file} has reviews of ${listed(strangers, "en")}, but the brands of ${table} are ${listed(brands, "en")}.`,
      it: `${file} ha recensioni di ${listed(strangers, "it")}, ma le marche di ${table} sono ${listed(brands, "it")}.`,
    },
    advice: {
      en: "Write their names in the same way in both files, or leave those rows out.",
      it: "Scrivi i nomi allo stesso modo nei due file, o togli quelle righe.",
    },
  }),
} as const;

const NAMES: Readonly<Partial<Record<ColumnMeaning["what"], Bilingual>>> = {
  date: { en: "date of the review", it: "data della recensione" },
  stars: { en: "its stars", it: "le sue stelle" },
  product: { en: "brand", it: "marca" },
};

/** What was done with an export of reviews. */
export const reviewNotes = {
  columns: (meanings: readonly ColumnMeaning[]): Bilingual => columnsSaid(meanings, NAMES),
  unrated: (file: string, count: number): Bilingual => ({
    en: `${file}: ${count === 1 ? "one row has no stars and is left out" : `${countText(count, "en")} rows have no stars and are left out`}.`,
    it: `${file}: ${count === 1 ? "una riga non ha stelle e viene tralasciata" : `${countText(count, "it")} righe non hanno stelle e vengono tralasciate`}.`,
  }),
  instead: (file: string, table: string): Bilingual => ({
    en: `Ratings and numbers of reviews come from ${file}; what ${table} says about them is not used for these brands.`,
    it: `Voti e numeri di recensioni vengono da ${file}; per queste marche non si usa ciò che ne dice ${table}.`,
  }),
} as const;

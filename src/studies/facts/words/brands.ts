import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import { listed } from "../../../language/listing.ts";
import { shellWord } from "../../../language/shellWord.ts";
import type { ColumnMeaning } from "../../observed/columnMeaning.ts";
import type { CellPlace } from "../../observed/rawTable.ts";
import { columnsSaid } from "./columns.ts";

type Known = "price" | "rating" | "reviews";

const at = {
  en: ({ file, row, column }: CellPlace) => `${file}, row ${row}, column “${column}”`,
  it: ({ file, row, column }: CellPlace) => `${file}, riga ${row}, colonna “${column}”`,
} as const;

const allowed: Readonly<Record<Known, Bilingual>> = {
  price: { en: "a price of 0.01 or more", it: "un prezzo di 0,01 o più" },
  rating: { en: "a mean of 1 to 5 stars", it: "una media da 1 a 5 stelle" },
  reviews: { en: "a whole number of reviews, 0 or more", it: "un numero intero di recensioni, 0 o più" },
};

const advice: Readonly<Record<Known, Bilingual>> = {
  price: { en: "Correct the cell, or leave it empty.", it: "Correggi la cella, o lasciala vuota." },
  rating: {
    en: "Halve ratings that go up to 10, or leave the cell empty.",
    it: "Dimezza i voti su una scala fino a 10, o lascia la cella vuota.",
  },
  reviews: { en: "Correct the cell, or leave it empty.", it: "Correggi la cella, o lasciala vuota." },
};

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What is wrong with a table of brands. */
export const brandFaults = {
  noBrandColumn: (file: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} has no column with names of brands: its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha una colonna con i nomi delle marche: le sue colonne sono ${listed(columns, "it")}.`,
    },
    advice: {
      en: `Call it brand, or say which one it is with --map ${shellWord(`${columns[0]}=product`)}.`,
      it: `Chiamala marca, o indicala con --map ${shellWord(`${columns[0]}=product`)}.`,
    },
  }),
  nothingTold: (file: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} says nothing about its brands: among ${listed(columns, "en")} there is no price, rating or number of reviews.`,
      it: `${file} non dice nulla delle sue marche: tra ${listed(columns, "it")} non c'è un prezzo, un voto o un numero di recensioni.`,
    },
    advice: {
      en: 'Say it with --map "column=price"; price, rating and reviews are read.',
      it: 'Indicalo con --map "colonna=price"; si leggono price (prezzo), rating (voto) e reviews (recensioni).',
    },
  }),
  noRows: (file: string): Fault => ({
    message: {
      en: `${file} has no rows below its headings.`,
      it: `${file} non ha righe sotto le intestazioni.`,
    },
    advice: { en: "Write a row for each brand.", it: "Scrivi una riga per ogni marca." },
  }),
  noName: (place: CellPlace): Fault => ({
    message: {
      en: `${at.en(place)}: the name of a brand is needed, but the cell is empty.`,
      it: `${at.it(place)}: serve il nome di una marca, ma la cella è vuota.`,
    },
    advice: { en: "Write the name, or leave out the row.", it: "Scrivi il nome, o togli la riga." },
  }),
  duplicate: (place: CellPlace, label: string, before: number): Fault => ({
    message: {
      en: `${at.en(place)}: “${short(label)}” is there already, in row ${before}.`,
      it: `${at.it(place)}: “${short(label)}” c'è già, nella riga ${before}.`,
    },
    advice: {
      en: "Remove one of them, or give them different names.",
      it: "Togline una, o dai loro nomi diversi.",
    },
  }),
  noNumber: (place: CellPlace, text: string, what: Known): Fault => ({
    message: {
      en: `${at.en(place)}: ${allowed[what].en} is needed, but it says “${short(text)}”.`,
      it: `${at.it(place)}: serve ${allowed[what].it}, ma c'è scritto “${short(text)}”.`,
    },
    advice: {
      en: "Correct the cell; where nothing is known, leave it empty or write NA.",
      it: "Correggi la cella; se non si sa nulla lasciala vuota o scrivi NA.",
    },
  }),
  outside: (place: CellPlace, text: string, what: Known): Fault => ({
    message: {
      en: `${at.en(place)}: ${allowed[what].en} is needed, but it is ${short(text)}.`,
      it: `${at.it(place)}: serve ${allowed[what].it}, ma è ${short(text)}.`,
    },
    advice: advice[what],
  }),
  tooMany: (file: string, count: number, most: number): Fault => ({
    message: {
      en: `${file} must have at most ${most} brands, but has ${count}.`,
      it: `${file} deve avere al massimo ${most} marche, ma ne ha ${count}.`,
    },
    advice: {
      en: "Keep those that your customers really choose between.",
      it: "Tieni quelle fra cui i tuoi clienti scelgono davvero.",
    },
  }),
  currencies: (file: string, found: readonly string[]): Fault => ({
    message: {
      en: `${file} must have prices in one currency, but has ${listed(found, "en")}.`,
      it: `${file} deve avere i prezzi in una sola valuta, ma ha ${listed(found, "it")}.`,
    },
    advice: { en: "Convert them into one.", it: "Convertili in una sola." },
  }),
} as const;

const NAMES: Readonly<Record<string, Bilingual>> = {
  product: { en: "brand", it: "marca" },
  price: { en: "price", it: "prezzo" },
  rating: { en: "rating", it: "voto" },
  reviews: { en: "number of reviews", it: "numero di recensioni" },
  currency: { en: "currency", it: "valuta" },
};

/** What was done with a table of brands. */
export const brandNotes = {
  columns: (meanings: readonly ColumnMeaning[]): Bilingual => columnsSaid(meanings, NAMES),
  missing: (place: CellPlace, what: Known): Bilingual => ({
    en: `${at.en(place)}: no ${NAMES[what].en}; the template's assumption stands.`,
    it: `${at.it(place)}: nessun ${NAMES[what].it}; resta la supposizione del modello.`,
  }),
} as const;

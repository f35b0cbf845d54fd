import { MOST_NAMED } from "../../scenario/check/names.ts";
import { joinFaults, type Fault } from "../../language/fault.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import type { OwnBrand } from "../../scenario/templates/ownBrand.ts";
import type { ColumnMeaning } from "../observed/columnMeaning.ts";
import {
  currenciesIn,
  type DecimalMark,
  decimalMarkOf,
  isNothing,
  numberOf,
} from "../observed/numberText.ts";
import type { RawTable } from "../observed/rawTable.ts";
import { brandFaults, brandNotes } from "./words/brands.ts";

/** What came of a table of brands, or all that is wrong with it. */
export type BrandsRead =
  | {
      readonly brands: readonly OwnBrand[];
      readonly currency?: string | undefined;
      readonly notes: readonly Bilingual[];
      readonly fault?: undefined;
    }
  | { readonly fault: Fault };

const MOST_FAULTS = 10;

/** What columns of such a table may be called, English and Italian. */
const WORDS: readonly (readonly [RegExp, ColumnMeaning["what"]])[] = [
  [
    /^(brand|marca|name|nome|insegna|competitor|concorrente|company|azienda|hotel|albergo|restaurant|ristorante|locale|shop|negozio|product|prodotto|app)$/,
    "product",
  ],
  [
    /review.*(count|number)|(count|number|n|num|numero|quante).*(review|recension)|^(reviews?|recensioni)$/,
    "reviews",
  ],
  [/rating|stars?|stelle|voto|punteggio|score|valutazione/, "rating"],
  [/price|prezzo|scontrino/, "price"],
  [/^(currency|valuta)$/, "currency"],
];

/**
 * Brands, prices, ratings and numbers of reviews: one row a brand.
 *
 * @param said - columns of which somebody said what they hold
 * @param file - its name, for messages
 */
export function brandsOfTable(table: RawTable, said: readonly ColumnMeaning[], file: string): BrandsRead {
  const meanings = meaningsOf(table, said);
  const at = (what: ColumnMeaning["what"]) => meanings.findIndex((meaning) => meaning.what === what);
  if (at("product") < 0) return { fault: brandFaults.noBrandColumn(file, table.columns) };
  if (at("price") < 0 && at("rating") < 0 && at("reviews") < 0)
    return { fault: brandFaults.nothingTold(file, table.columns) };
  const faults: Fault[] = [];
  const notes: Bilingual[] = [];
  const first = new Map<string, number>();
  const marks = marksOf(table, [at("price"), at("rating"), at("reviews")]);
  const brands = table.rows.map((cells, index): OwnBrand => {
    const row = table.firstRow + index;
    const text = (column: number) => String(cells[column] ?? "").trim();
    const label = text(at("product"));
    const named = { file, row, column: table.columns[at("product")] };
    if (isNothing(label)) faults.push(brandFaults.noName(named));
    const before = first.get(label.toLowerCase());
    if (before !== undefined) faults.push(brandFaults.duplicate(named, label, before));
    else first.set(label.toLowerCase(), row);
    const number = (what: "price" | "rating" | "reviews"): number | undefined => {
      const column = at(what);
      if (column < 0) return undefined;
      const place = { file, row, column: table.columns[column] };
      const cell = cells[column] ?? null;
      const value = typeof cell === "number" ? cell : numberOf(text(column), marks.get(column) ?? ".");
      if (value === undefined) faults.push(brandFaults.noNumber(place, text(column), what));
      else if (Number.isNaN(value)) notes.push(brandNotes.missing(place, what));
      else if (!ALLOWED[what](value)) faults.push(brandFaults.outside(place, text(column), what));
      else return value;
      return undefined;
    };
    return { label, price: number("price"), stars: number("rating"), reviews: number("reviews") };
  });
  if (brands.length === 0) faults.push(brandFaults.noRows(file));
  if (brands.length > MOST_NAMED.brands)
    faults.push(brandFaults.tooMany(file, brands.length, MOST_NAMED.brands));
  const currencies = currenciesOf(table, at("price"), at("currency"));
  if (currencies.length > 1) faults.push(brandFaults.currencies(file, currencies));
  if (faults.length > 0) return { fault: joinFaults(faults.slice(0, MOST_FAULTS)) };
  return { brands, currency: currencies[0], notes: [brandNotes.columns(meanings), ...notes] };
}

const ALLOWED = {
  price: (value: number) => value >= 0.01 && value <= 1e9,
  rating: (value: number) => value >= 1 && value <= 5,
  reviews: (value: number) => Number.isInteger(value) && value >= 0 && value <= 1e7,
} as const;

/**
 * Which mark stands before the decimals of each column. Where one column has decimal commas, points between groups of three
 * digits are marks of thousands in the others: 1.234 reviews beside a price of 24,50.
 */
function marksOf(table: RawTable, columns: readonly number[]): ReadonlyMap<number, DecimalMark> {
  const texts = (column: number) => table.rows.map((row) => String(row[column] ?? ""));
  const marks = columns.map((column) => decimalMarkOf(texts(column), table.separator).mark);
  const isGrouped = (column: number) =>
    texts(column).every((text) => !text.includes(".") || /^\D*\d{1,3}(\.\d{3})+\D*$/.test(text));
  return new Map(
    columns.map((column, at) => [column, marks.includes(",") && isGrouped(column) ? "," : marks[at]]),
  );
}

/** What each column holds; of two that seem to hold the same, the first is it. */
function meaningsOf({ columns }: RawTable, said: readonly ColumnMeaning[]): ColumnMeaning[] {
  const taken = new Set<string>(said.map(({ what }) => what));
  return columns.map((column) => {
    const known = said.find((meaning) => meaning.column === column);
    if (known !== undefined) return known;
    const name = column
      .normalize("NFD")
      .replaceAll(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "_");
    const what = WORDS.find(([word]) => word.test(name.replaceAll(/^_|_$/g, "")))?.[1] ?? "ignore";
    if (what === "ignore" || taken.has(what)) return { column, what: "ignore" };
    taken.add(what);
    return { column, what };
  });
}

function currenciesOf({ rows }: RawTable, price: number, currency: number): string[] {
  const cells = rows.flatMap((row) => [
    ...currenciesIn(String(row[price] ?? "")),
    ...(currency < 0 || isNothing(String(row[currency] ?? ""))
      ? []
      : [String(row[currency]).trim().toUpperCase()]),
  ]);
  return [...new Set(cells)];
}

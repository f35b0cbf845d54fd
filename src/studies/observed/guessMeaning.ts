import type { ColumnMeaning } from "./columnMeaning.ts";
import { readDate } from "./dateText.ts";
import { decimalMarkOf, numberOf } from "./numberText.ts";
import type { RawCell, RawTable } from "./rawTable.ts";

/** Words of column names and what they speak of, the surest first; English and Italian. */
const WORDS: readonly (readonly [RegExp, ColumnMeaning["what"]])[] = [
  [/^(rank|id|seq|nr?|index|country|unit|paese)$|total|cumul|helpful/, "ignore"],
  [/^(currency|valuta)$/, "currency"],
  [/^(product|prodotto|brand|marca|film|movie|title|titolo|sku|item|articolo|series|serie)$/, "product"],
  [/(^|_)(stars?|stelle|rating|voto|valutazione|score)(_|$)/, "rating"],
  [/(^|_)(reviews?|recensioni)(_|$)/, "reviews"],
  [/(^|_)(impressions?|impressioni)(_|$)/, "impressions"],
  [/(^|_)(spend|spending|spesa|spese|advertising|adv?|ads|pubblicita|costs?|costo|costi)(_|$)/, "spend"],
  [/(^|_)(visits?|visite|sessions?|traffic|clicks?|accessi)(_|$)/, "visits"],
  [/(^|_)(price|prezzo)(_|$)/, "price"],
  [
    /(^|_)(coverage|copertura|theat(er|re)s?|stores?|negozi|outlets?|distribution|distribuzione)(_|$)/,
    "coverage",
  ],
  [/(^|_)(revenue|ricav[io]|fatturato|incass[io]|gross|turnover)(_|$)/, "revenue"],
  [
    /(^|_)(sales|vendite|units?|unita|pezzi|quantity|quantita|qty|orders?|ordini|adopters?|purchases?|acquisti)(_|$)/,
    "sales",
  ],
];

/** Columns whose names say time; those that begin one. */
const TIME =
  /(^|_)(date|data|day|giorno|week|settimana|month|mese|year|anno|quarter|trimestre|period|periodo|weekend)(_|$)/;

/** A name that says nothing but time. */
const BARE_TIME =
  /^(day|giorno|week|settimana|month|mese|year|anno|quarter|trimestre|period|periodo)(_?(no|nr?|number|numero))?$/;

const isDate = (cell: RawCell) =>
  readDate(String(cell), "dmy") !== undefined || readDate(String(cell), "mdy") !== undefined;

/** A name as the words above know it: small letters, accents off, units of money and anything odd as `_`. */
const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/**
 * What the columns of a table probably hold, by their names and what stands in them. It is always shown, and what
 * somebody says goes before it.
 *
 * @param said - columns of which somebody said what they hold
 */
export function guessMeanings(table: RawTable, said: readonly ColumnMeaning[]): ColumnMeaning[] {
  const known = new Map(said.map((meaning) => [meaning.column, meaning]));
  const guesses = table.columns.map((column, at) => known.get(column) ?? guess(column, at, table));
  const hasTime = said.some(({ what }) => what === "date" || what === "period");
  const time = hasTime ? said.find(({ what }) => what === "date") : chooseTime(guesses);
  const isByReview =
    time?.what === "date" && repeats(table, [time, ...guesses.filter(({ what }) => what === "product")]);
  const taken = new Set(said.map(keyOf));
  return guesses.map((meaning) => {
    if (known.has(meaning.column)) return meaning;
    if (meaning.what === "date" || meaning.what === "period")
      return meaning === time ? meaning : { column: meaning.column, what: "ignore" };
    if (meaning.what === "rating" && isByReview && areStars(table, meaning.column))
      return { column: meaning.column, what: "stars" };
    // Of two columns that seem to hold the same, the first is it.
    if (meaning.what === "ignore" || !taken.has(keyOf(meaning))) {
      taken.add(keyOf(meaning));
      return meaning;
    }
    return { column: meaning.column, what: "ignore" };
  });
}

const keyOf = ({ what, of = "" }: ColumnMeaning) => `${what}:${of}`;

function guess(column: string, at: number, table: RawTable): ColumnMeaning {
  const name = plain(column);
  const cells = firstCells(table, at);
  if (TIME.test(name) && cells.length > 0) {
    const isBare = BARE_TIME.test(name);
    const areYears = cells.filter((cell) => /^\d{1,4}$/.test(String(cell))).length > cells.length / 2;
    if ((isBare || !areYears) && cells.filter(isDate).length > cells.length / 2)
      return { column, what: "date" };
    if (isBare && areYears) return { column, what: "period" };
  }
  const found = WORDS.find(([word]) => word.test(name));
  if (found === undefined) return { column, what: "ignore" };
  const [word, what] = found;
  if (what === "ignore" || what === "currency" || what === "product") return { column, what };
  if (!looksLikeNumbers(cells, table)) return { column, what: "ignore" };
  const rest = name
    .replace(word, "_")
    .replace(/(^|_)(usd|eur|gbp|kusd|musd|weekend|weekly|daily|count|number|avg|mean)(?=_|$)/g, "_");
  const of = rest.replace(/^_+|_+$/g, "");
  return of === "" ? { column, what } : { column, what, of };
}

function firstCells(table: RawTable, at: number): RawCell[] {
  return table.rows
    .slice(0, 200)
    .map((row) => row[at] ?? null)
    .filter((cell) => cell !== null && cell !== "");
}

function looksLikeNumbers(cells: readonly RawCell[], { separator }: RawTable): boolean {
  const texts = cells.map(String);
  const { mark } = decimalMarkOf(texts, separator);
  // A column still empty, of a product not yet launched, is what its name says.
  return (
    texts.length === 0 || texts.filter((text) => numberOf(text, mark) !== undefined).length > texts.length / 2
  );
}

/** A calendar's dates before counted periods; of several the first. */
function chooseTime(guesses: readonly ColumnMeaning[]): ColumnMeaning | undefined {
  return guesses.find(({ what }) => what === "date") ?? guesses.find(({ what }) => what === "period");
}

/** Whether some first rows have the same day of the same product. */
function repeats({ columns, rows }: RawTable, keys: readonly ColumnMeaning[]): boolean {
  const at = keys.map(({ column }) => columns.indexOf(column));
  const found = rows.slice(0, 1000).map((row) => at.map((column) => row[column]).join("\u0000"));
  return new Set(found).size < found.length;
}

function areStars(table: RawTable, column: string): boolean {
  return firstCells(table, table.columns.indexOf(column)).every((cell) =>
    /^[1-5](\.0+)?$/.test(String(cell)),
  );
}

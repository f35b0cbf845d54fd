import type { Fault } from "../../language/fault.ts";
import {
  onlySeries,
  usualMeasure,
  type WantedMeasure,
  wantedMeasure,
  wantedSeries,
} from "../../studies/forecast/wantedSeries.ts";
import type { ForecastData } from "../../studies/forecast/target.ts";
import type { ColumnMeaning } from "../../studies/observed/columnMeaning.ts";
import { guessMeanings } from "../../studies/observed/guessMeaning.ts";
import { decimalMarkOf, numberOf } from "../../studies/observed/numberText.ts";
import { observe, type Understood } from "../../studies/observed/observe.ts";
import { type RawTable, tableOfSheet } from "../../studies/observed/rawTable.ts";
import { exploreFaults } from "../words/exploreFaults.ts";
import type { ForecastQuestion, TableFacts } from "./contract.ts";
import { readSheet } from "read-excel-file/web-worker";
import { readCsv } from "../../studies/observed/readCsv.ts";

/** What is to be forecast of a file, or why nothing can be. */
export type LookedAt =
  | {
      readonly data: ForecastData;
      readonly meanings: readonly ColumnMeaning[];
      readonly understood: Understood;
      readonly faults?: undefined;
    }
  | { readonly data?: undefined; readonly faults: readonly Fault[] };

/** What a file offers to be forecast: its columns of numbers, and the products of the one that is chosen. */
export async function tableFacts({ file, bytes, column }: ForecastQuestion): Promise<TableFacts | undefined> {
  const { table } = await readDropped(file, bytes);
  if (table === undefined) return undefined;
  const whole = lookAtTable(table, { file, bytes, kind: "forecast" });
  const chosen = column === undefined ? whole : lookAtTable(table, { file, bytes, kind: "forecast", column });
  const usual = whole.data?.what;
  const isTime = ({ what }: ColumnMeaning) => what === "date" || what === "period" || what === "product";
  const meanings = guessMeanings(table, []);
  return {
    columns: meanings
      .filter((meaning, at) => !isTime(meaning) && holdsNumbers(table, at))
      .map((meaning) => meaning.column),
    usual: meanings.find(({ what }) => what === usual || (what === "stars" && usual === "reviews"))?.column,
    products: chosen.data?.targets.map(({ name }) => name) ?? [],
  };
}

/** Finds what is to be forecast in a table, as `umot forecast --column … --product …` does. */
export function lookAtTable(table: RawTable, { file, column, product }: ForecastQuestion): LookedAt {
  const guessed = guessMeanings(table, []);
  // Whoever chooses a column of which its name says nothing has counted something in it.
  const isUnknown = guessed.some((one) => one.column === column && one.what === "ignore");
  const meanings =
    isUnknown && column !== undefined ? guessMeanings(table, [{ column, what: "sales" }]) : guessed;
  const { understood, faults } = observe(table, meanings, { file });
  if (faults !== undefined) return { faults };
  const wanted = wantedIn(understood, meanings, column);
  if (wanted === undefined) return { faults: [exploreFaults.nothingToForecast(file, table.columns)] };
  const whole = wantedSeries(understood, wanted);
  return { data: onlySeries(whole, product === undefined ? undefined : [product]), meanings, understood };
}

function wantedIn(
  understood: Understood,
  meanings: readonly ColumnMeaning[],
  column: string | undefined,
): WantedMeasure | undefined {
  return (column === undefined ? undefined : wantedMeasure(column, meanings)) ?? usualMeasure(understood);
}

/** Whether most of what stands in a column can be read as numbers. */
function holdsNumbers({ rows, separator }: RawTable, at: number): boolean {
  const texts = rows.flatMap((row) => (row[at] === null || row[at] === "" ? [] : [String(row[at])]));
  const { mark } = decimalMarkOf(texts, separator);
  return texts.filter((text) => numberOf(text, mark) !== undefined).length > texts.length / 2;
}

/** A table, or why there is none. */
type DroppedTable =
  | { readonly table: RawTable; readonly faults?: undefined }
  | { readonly table?: undefined; readonly faults: readonly Fault[] };

/** Reads what was dropped: the first sheet of an Excel workbook, or CSV and its like; which of them, its first bytes say. */
export async function readDropped(file: string, bytes: ArrayBuffer): Promise<DroppedTable> {
  const table = await tableOf(bytes);
  if (table === undefined || table.columns.length < 2 || table.rows.length === 0)
    return { faults: [exploreFaults.noTable(file)] };
  return { table };
}

async function tableOf(bytes: ArrayBuffer): Promise<RawTable | undefined> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0x50 && second === 0x4b) return workbookOf(bytes);
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const begin = new Uint8Array(bytes, 0, Math.min(4096, bytes.byteLength));
  return begin.includes(0) && !isWide ? undefined : readCsv(readTableText(bytes));
}

async function workbookOf(bytes: ArrayBuffer): Promise<RawTable | undefined> {
  try {
    return tableOfSheet(await readSheet(bytes));
  } catch {
    // Some other archive, or a damaged one: there is no table in it.
    return undefined;
  }
}

/** The text of a table: UTF-8 or UTF-16 where it says so, or else what spreadsheets save in Europe. */
function readTableText(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

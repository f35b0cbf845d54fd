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
import type { RawTable } from "../../studies/observed/rawTable.ts";
import { exploreFaults } from "../words/exploreFaults.ts";
import type { ForecastQuestion, TableFacts } from "./contract.ts";
import { readDropped } from "./readDropped.ts";

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

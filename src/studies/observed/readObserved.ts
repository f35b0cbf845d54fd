import type { ColumnMeaning } from "./columnMeaning.ts";
import { guessMeanings } from "./guessMeaning.ts";
import { type Observation, observe } from "./observe.ts";
import { readCsv } from "./readCsv.ts";

/**
 * Reads what was observed out of a table as text: sales, money taken, stars or reviews, by day, week or month.
 *
 * @param text - CSV with a line of heads; separators, dates and decimal marks are recognised
 * @param file - what the table is called where something is wrong with it
 * @param said - what columns mean whose heads do not say it
 * @returns the series, or all that is wrong with the table
 */
export function readObserved(text: string, file: string, said: readonly ColumnMeaning[] = []): Observation {
  const table = readCsv(text);
  return observe(table, guessMeanings(table, said), { file });
}

import { type Load } from "./readText.ts";
import type { ColumnReading } from "../compile/timelineSeries.ts";
import { type WrittenMap } from "./written.ts";
/**
 * Reads one column of numbers from a table with a heading, separated by commas, semicolons or tabs. Values stand in the
 * file at their rows; nothing of the file but the names of its columns is repeated.
 *
 * @param named - `{ file, column }` as it was written; the file is looked for from the one in which it was written
 * @param texts - files that problems may show; a table of somebody's money is not among them
 */
export declare function loadColumn(load: Load, named: WrittenMap, texts: Map<string, string>): ColumnReading;

import { dsvFormat } from "d3-dsv";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import { didYouMean } from "../../language/fault.ts";
import { listed } from "../../language/listing.ts";
import { nearest } from "../check/nearest.ts";
import type { Complaint } from "../check/problem.ts";
import { isRefused, type Load, resolveFile, textOf } from "./readText.ts";
import type { ColumnReading } from "../compile/timelineSeries.ts";
import { seriesFaults } from "../words/timelineSeries.ts";
import { plainOf, type Written, writtenIn, type WrittenMap } from "./written.ts";

/** Ten thousand rows of a thousand numbers. */
const mostBytes = 100_000_000;
const aNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads one column of numbers from a table with a heading, separated by commas, semicolons or tabs. Values stand in the
 * file at their rows; nothing of the file but the names of its columns is repeated.
 *
 * @param named - `{ file, column }` as it was written; the file is looked for from the one in which it was written
 * @param texts - files that problems may show; a table of somebody's money is not among them
 */
export function loadColumn(load: Load, named: WrittenMap, texts: Map<string, string>): ColumnReading {
  const [fileWritten, columnWritten] = ["file", "column"].map((key) => writtenIn(named, [key]) as Written);
  const { place } = fileWritten;
  const fail = (fault: Omit<Complaint, "place">, at = place): ColumnReading => ({
    values: [],
    complaints: [{ ...fault, place: at }],
  });
  const [file, column] = [nameIn(fileWritten), nameIn(columnWritten)];
  if (file === undefined) return fail({ code: "U114", ...seriesFaults.noText("file", fileWritten) });
  if (column === undefined)
    return fail({ code: "U114", ...seriesFaults.noText("column", columnWritten) }, columnWritten.place);
  const path = resolveFile(place.file, file);
  const content = load(path, mostBytes);
  if (isRefused(content)) return fail({ code: "U120", ...content.refused });
  const text = content === undefined ? undefined : textOf(content);
  if (text === undefined) return fail({ code: "U101", ...seriesFaults.noFile(path, content !== undefined) });
  texts.set(path, "");
  const rows = dsvFormat(separatorOf(text)).parseRows(text.replace(/^\uFEFF/, ""));
  const heading = (rows[0] ?? []).map((name) => name.trim());
  const at = heading.indexOf(column);
  if (at < 0) {
    const fault = seriesFaults.noColumn(column, adviceOnColumn(column, heading));
    return fail({ code: "U205", ...fault }, columnWritten.place);
  }
  const cells = rows.slice(1).map((cells, row) => ({ line: row + 2, cell: (cells[at] ?? "").trim(), cells }));
  const filled = cells.filter(({ cells: all }) => all.some((cell) => cell.trim() !== ""));
  const wrong = filled.find(({ cell }) => !aNumber.test(cell));
  if (wrong !== undefined)
    return fail({ code: "U205", ...seriesFaults.noNumber(column, wrong.line, wrong.cell === "") });
  return {
    values: filled.map(({ cell }) => ({ kind: "scalar", place, value: Number(cell) })),
    complaints: [],
  };
}

/** A name as it was written, be it a number: columns may be called 2024. Nothing where it is empty, a list or a group. */
function nameIn(written: Written): string | undefined {
  const value = plainOf(written);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function adviceOnColumn(column: string, heading: readonly string[]): Bilingual {
  const names = heading.filter((name) => name !== "");
  const guess = nearest(column, names);
  if (guess !== undefined) return didYouMean(guess);
  return names.length === 0
    ? seriesFaults.noHeading
    : seriesFaults.columnsAre(inEach((language) => listed(names, language, 12)));
}

/** What stands between the names in the heading most often: a comma where there is only one name. */
function separatorOf(text: string): string {
  const [heading] = text.split(/\r?\n/, 1);
  const counted = [",", ";", "\t"].map((sign) => ({ sign, count: heading.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

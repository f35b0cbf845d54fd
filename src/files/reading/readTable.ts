import { extname } from "node:path";
import { type RawTable, rawCell, tableOfSheet } from "../../studies/observed/rawTable.ts";
import { readCsv } from "../../studies/observed/readCsv.ts";
import { FileError } from "../folders/fileError.ts";
import { withPackages } from "../packages/withPackages.ts";
import { readRegularFile } from "./readRegularFile.ts";
import type { Fault } from "../../language/fault.ts";

const allowed: Fault["advice"] = {
  en: "CSV, Excel workbooks (.xlsx) and Parquet are read.",
  it: "Si leggono CSV, cartelle di lavoro Excel (.xlsx) e Parquet.",
};

/** Faults of files that should hold a table. */
const tableFaults = {
  empty: (path: string): Fault => ({
    message: { en: `${path} holds no rows.`, it: `${path} non contiene righe.` },
    advice: {
      en: "It needs a row of headings, and below it one row per period.",
      it: "Servono una riga di intestazioni e sotto una riga per ogni periodo.",
    },
  }),
  oldExcel: (path: string): Fault => ({
    message: {
      en: `${path} is a workbook from before Excel 2007.`,
      it: `${path} è una cartella di lavoro di Excel anteriore al 2007.`,
    },
    advice: { en: "Save it as .xlsx or as CSV.", it: "Salvala come .xlsx o come CSV." },
  }),
  noTable: (path: string, ending: string): Fault => ({
    message: {
      en: `${path} holds no table that can be read${ending && ` (${ending})`}.`,
      it: `${path} non contiene una tabella leggibile${ending && ` (${ending})`}.`,
    },
    advice: allowed,
  }),
  damaged: (path: string): Fault => ({
    message: {
      en: `${path} is damaged: it begins like a table and cannot be read to its end.`,
      it: `${path} è danneggiato: comincia come una tabella e non si riesce a leggerlo fino in fondo.`,
    },
    advice: { en: "Save it again; CSV is safest.", it: "Salvalo di nuovo; il CSV è il più sicuro." },
  }),
} as const;

/** A table may have so many bytes: a million rows of ten columns have some 60 MB. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * A table of a file: CSV and its like, the first sheet of an Excel workbook, or Parquet; which of them, its first bytes say.
 *
 * @throws {FileError} if it is not there, or is no table
 */
export async function readTable(path: string): Promise<RawTable> {
  const bytes = readRegularFile(path, MOST_BYTES);
  const begin = String.fromCharCode(...bytes.subarray(0, 4));
  if (begin === "PAR1") return readParquet(bytes, path);
  if (begin.startsWith("PK")) return readWorkbook(bytes, path);
  if (begin === "\u00d0\u00cf\u0011\u00e0") throw new FileError(tableFaults.oldExcel(path));
  if (bytes.length === 0) throw new FileError(tableFaults.empty(path));
  return readCsv(textOf(bytes, path));
}

/** Whether bytes begin as those of a workbook or of Parquet do. */
export function isTable(bytes: Uint8Array): boolean {
  const begin = String.fromCharCode(...bytes.subarray(0, 4));
  return begin === "PAR1" || begin.startsWith("PK") || begin === "\u00d0\u00cf\u0011\u00e0";
}

/** The text that bytes are, in UTF-8, UTF-16 or what Excel writes in Europe. @throws {FileError} if they are none */
export function textOf(bytes: Uint8Array, path: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new FileError(tableFaults.noTable(path, extname(path)));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What Excel saves as CSV in Europe; every byte is a letter there.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function readWorkbook(bytes: Uint8Array, path: string): Promise<RawTable> {
  const { readSheet } = await withPackages("workbooks", () => import("read-excel-file/node"));
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(Buffer.from(bytes));
  } catch (cause) {
    throw new FileError(tableFaults.damaged(path), { cause });
  }
  const table = tableOfSheet(sheet);
  if (table === undefined) throw new FileError(tableFaults.empty(path));
  return table;
}

async function readParquet(bytes: Uint8Array, path: string): Promise<RawTable> {
  const { parquetReadObjects } = await import("hyparquet");
  const file = bytes.slice().buffer;
  let rows: readonly Readonly<Record<string, unknown>>[];
  try {
    rows = await parquetReadObjects({ file });
  } catch (cause) {
    throw new FileError(tableFaults.damaged(path), { cause });
  }
  if (rows.length === 0) throw new FileError(tableFaults.empty(path));
  const columns = Object.keys(rows[0]);
  return { columns, rows: rows.map((row) => columns.map((column) => rawCell(row[column]))), firstRow: 1 };
}

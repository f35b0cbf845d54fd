import { readSheet } from "read-excel-file/web-worker";
import type { Fault } from "../../language/fault.ts";
import { type RawTable, tableOfSheet } from "../../studies/observed/rawTable.ts";
import { readCsv } from "../../studies/observed/readCsv.ts";
import { exploreFaults } from "../words/exploreFaults.ts";

/** A table, or why there is none. */
export type DroppedTable =
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

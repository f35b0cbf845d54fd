import type { RawTable } from "../../studies/observed/rawTable.ts";
/**
 * A table of a file: CSV and its like, the first sheet of an Excel workbook, or Parquet; which of them, its first bytes say.
 *
 * @throws {FileError} if it is not there, or is no table
 */
export declare function readTable(path: string): Promise<RawTable>;

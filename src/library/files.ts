/**
 * `umot/files`: for Node. Scenarios from disk, threads, tables as CSV and Parquet, and reports in every format. What
 * draws reports is loaded when it is first needed, and is asked for by name where it is not installed.
 */

export { readScenarioFile } from "./readScenarioFile.ts";
export { createThreads } from "../threads/threads.ts";
export { eventTableOf } from "../files/events/eventLog.ts";
export { type CsvDialectName } from "../files/formats/csvDialect.ts";
export { formatParquet } from "../files/formats/formatParquet.ts";
export { tableText } from "../files/formats/csv.ts";
export { FileError } from "../files/folders/fileError.ts";
export { readTable } from "../files/reading/readTable.ts";
export { drawPicture } from "../files/report/drawPicture.ts";
export { openDocument } from "../files/report/openDocument.ts";
export { resultHash } from "../files/store/resultHash.ts";
export type { Table } from "../report/tables/table.ts";
export { tablesOfComparison } from "../studies/compare/tablesOfComparison.ts";
export { tablesOfRuns } from "../studies/run/tablesOfRuns.ts";

import { type CsvDialect } from "./csvDialect.ts";
import type { Cell } from "../../report/tables/table.ts";
/**
 * Writes a table as CSV.
 *
 * Numbers are written as `tidyNumber` has them, in the fewest digits that give them again. A text that a spreadsheet
 * would take for a formula (it begins with = + - @ or a control character) is put after an apostrophe: a brand's label
 * may come from anybody, and a formula in it would run on the reader's computer.
 *
 * @source RFC 4180; OWASP, CSV Injection
 */
export declare function formatCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>, dialect?: CsvDialect): string;
/** The same piece by piece: the rows of thousands of runs do not fit into one text. */
export declare function csvPieces(columns: readonly string[], rows: Iterable<readonly Cell[]>, dialect?: CsvDialect): Generator<string>;

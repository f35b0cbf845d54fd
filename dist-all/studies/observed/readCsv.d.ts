import type { RawTable } from "./rawTable.ts";
/**
 * A table of text: columns by commas, semicolons, tabs or bars, whichever gives the first lines most columns of equal
 * number. Empty lines are left out.
 *
 * @param text - with or without a mark of the byte order
 */
export declare function readCsv(text: string): RawTable;

/** What a cell of a table holds before anybody has said what it means. Days of spreadsheets are ISO dates. */
export type RawCell = string | number | null;
/** A table as a file holds it. */
export interface RawTable {
    /** names of the columns, as written */
    readonly columns: readonly string[];
    readonly rows: readonly (readonly RawCell[])[];
    /** number of the first row as programs count it: 2 where the heads stand in row 1 */
    readonly firstRow: number;
    /** what stands between the cells of a CSV; decides what a comma within a number means where nothing else does */
    readonly separator?: string;
}
/** A place in a table, for whoever has to put it right. */
export interface CellPlace {
    /** name of the file */
    readonly file: string;
    readonly row: number;
    readonly column: string;
}

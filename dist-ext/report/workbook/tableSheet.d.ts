import type { Sheet } from "write-excel-file/universal";
/** A sheet that has no name yet. */
export type TableSheet = Omit<Sheet<Blob>, "sheet">;
/** The cells of a table with a frozen head, such as A1:D20; undefined of other sheets. */
export declare function areaOf({ data, stickyRowsCount }: TableSheet): string | undefined;

import type { Cell } from "write-excel-file/universal";
import type { Locale } from "../../drawing/numbers.ts";
import type { TypedColumn } from "../document/typedTable.ts";
import type { NumbersInText } from "./numbersInText.ts";
/** Where a sheet is read: its language and its money. */
export interface SheetPlace {
    readonly locale: Locale;
    readonly currency: string;
}
/** Characters that the widest of some texts takes. */
export declare function widthOf(texts: readonly string[]): number;
export declare function headCell(label: string): Cell;
/** A text as it is, but for what XML cannot hold; never a formula, whatever it begins with. */
export declare function textCell(value: string, style?: object): Cell;
/** A number in full, shown in a format; one that does not exist is an empty cell. */
export declare function numberCell(value: number, format: string, style?: object): Cell;
/** How a spreadsheet shows the numbers of a column; their values stay exact. */
export declare function columnFormat(unit: TypedColumn["unit"], currency: string): string;
/** How a spreadsheet shows a number as its text does: with as many digits, and rises with their sign. */
export declare function textFormat({ unit, digits, isChange }: NumbersInText, currency: string): string;

import type { Column } from "../../drawing/chart.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { type Figure } from "./figure.ts";
import type { ReportDocument } from "./reportDocument.ts";
/** Exact numbers with what they mean, for workbooks and data files. */
export interface TypedTable {
    /** name of its file or sheet */
    readonly name: string;
    /** what it says; "" where there is nothing to say */
    readonly title: string;
    readonly columns: readonly TypedColumn[];
    /** NaN is a number that does not exist */
    readonly rows: readonly (readonly (string | number)[])[];
}
export interface TypedColumn {
    /** name in data files, the same in every language */
    readonly key: string;
    readonly label: string;
    readonly unit: Column<object>["unit"];
}
/** The rows behind a figure, with names as people of a language call them. */
export declare function tableOfFigure(figure: Figure, locale: Locale): TypedTable;
/** Every table behind a report: the numbers of its tables first, then those of its figures. */
export declare function tablesOfReport(report: ReportDocument, locale: Locale): TypedTable[];

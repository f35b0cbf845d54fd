import type { Locale } from "../../drawing/numbers.ts";
import { type Figure } from "../../report/document/figure.ts";
import type { DataTable, ReportDocument } from "../../report/document/reportDocument.ts";
import type { Table } from "../../report/tables/table.ts";
/** The rows of a chart as a table: what it draws by label has its key there, as in every other table, and the label beside. */
export declare function tableOfChart(figure: Figure, report: ReportDocument, locale: Locale): Table;
/** A table behind a report. */
export declare function tableOfData({ name, columns, rows }: DataTable, report: ReportDocument): Table;

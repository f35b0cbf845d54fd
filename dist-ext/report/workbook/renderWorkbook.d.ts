import type { PageStyle } from "../document/figure.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
/**
 * Makes a workbook of a report: what it says on the first sheet, then a sheet for each table and for the rows of each
 * figure, numbers as numbers and days as days, each with a frozen head and a filter. Texts are texts, never formulas,
 * whatever they begin with. Equal reports give equal bytes.
 */
export declare function renderWorkbook(report: ReportDocument, { document, locale }: PageStyle): Promise<Uint8Array>;

import type { ReportDocument } from "../document/reportDocument.ts";
import { type SheetPlace } from "./cells.ts";
import type { TableSheet } from "./tableSheet.ts";
/** Title, question, headlines, what is not modelled and origin. */
export declare function summarySheet(report: ReportDocument, place: SheetPlace): TableSheet;

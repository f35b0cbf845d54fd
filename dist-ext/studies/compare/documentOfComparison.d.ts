import type { Comparison } from "./compare.ts";
import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
/** The report of alternatives against a baseline. */
export declare function documentOfComparison(comparison: Comparison, maker: Maker): ReportDocument;

import type { JudgedAttribution } from "./judgeAttribution.ts";
import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
/** The report of what touchpoints bring and how wrong rules of attribution are. */
export declare function documentOfAttribution(judged: JudgedAttribution, maker: Maker): ReportDocument;

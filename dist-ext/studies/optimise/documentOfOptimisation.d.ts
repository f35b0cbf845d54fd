import type { Optimisation } from "./optimise.ts";
import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
/** The report of an optimisation: the plan, whether it is recommended, what it costs and brings. */
export declare function documentOfOptimisation(found: Optimisation, maker: Maker): ReportDocument;

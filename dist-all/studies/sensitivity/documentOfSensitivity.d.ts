import type { SensitivityResult } from "./sensitivity.ts";
import type { SensitivityFindings } from "./sensitivityFindings.ts";
import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
/** The report of a sensitivity analysis: which settings matter, which way, and how much of it is luck. */
export declare function documentOfSensitivity(result: SensitivityResult, findings: readonly SensitivityFindings[], maker: Maker): ReportDocument;

import type { Maker, ReportDocument } from "../../../report/document/reportDocument.ts";
import type { Calibration } from "../calibrate.ts";
/** The report of a calibration: what the data say of each setting, what they cannot tell apart, how well it fits. */
export declare function documentOfCalibration(calibration: Calibration, maker: Maker): ReportDocument;

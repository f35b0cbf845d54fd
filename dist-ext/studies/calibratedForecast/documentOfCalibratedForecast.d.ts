import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
/** The report of a forecast from a calibration: what comes, and what alternatives would change. */
export declare function documentOfCalibratedForecast(forecast: CalibratedForecast, maker: Maker): ReportDocument;

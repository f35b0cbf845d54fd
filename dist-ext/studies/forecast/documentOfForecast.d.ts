import { type Maker, type ReportDocument } from "../../report/document/reportDocument.ts";
import type { ForecastResult } from "./forecast.ts";
import type { ForecastQuestion } from "./forecastQuestion.ts";
/** The report of a forecast: a fan for each series, what comes in numbers, how the data were read. */
export declare function documentOfForecast(result: ForecastResult, question: ForecastQuestion, maker: Maker): ReportDocument;

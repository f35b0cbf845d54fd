import type { Study } from "../study.ts";
import { type CalibratedForecast, type CalibratedForecastQuestion } from "./calibratedForecast.ts";
/** What comes, by scenarios that the data leave possible, and what alternatives would change. */
export declare const calibratedForecastStudy: Study<CalibratedForecastQuestion, CalibratedForecast>;

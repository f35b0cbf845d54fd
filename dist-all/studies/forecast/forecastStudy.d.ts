import type { Study } from "../study.ts";
import { type ForecastResult } from "./forecast.ts";
import type { ForecastQuestion } from "./forecastQuestion.ts";
/** What comes, from what was observed: nothing is simulated. */
export declare const forecastStudy: Study<ForecastQuestion, ForecastResult>;

import { type Figure } from "../../report/document/figure.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
/** The figures of a forecast from a calibration: what was of the brand in focus, and what may come. */
export declare function figuresOfCalibratedForecast({ question, rows }: CalibratedForecast): Figure[];

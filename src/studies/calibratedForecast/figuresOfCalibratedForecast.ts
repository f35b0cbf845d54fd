import type { Figure } from "../../report/document/figure.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";

/** The figures of a forecast from a calibration. */
export function figuresOfCalibratedForecast(_forecast: CalibratedForecast): Figure[] {
  return [];
}

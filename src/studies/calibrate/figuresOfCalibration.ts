import type { Figure } from "../../report/document/figure.ts";
import type { Calibrated } from "./calibrate.ts";
import type { CalibrationQuestion } from "./calibrationPlan.ts";

/** The figures of a calibration. */
export function figuresOfCalibration(_question: CalibrationQuestion, _found: Calibrated): Figure[] {
  return [];
}

import { type Figure } from "../../../report/document/figure.ts";
import type { Calibrated } from "../calibrate.ts";
import type { CalibrationQuestion } from "../calibrationPlan.ts";
/** The figures of a calibration: what the data say, how well the scenarios follow them, whether that can be believed. */
export declare function figuresOfCalibration(question: CalibrationQuestion, { beliefs, fit, selfTests }: Calibrated): Figure[];

import type { Language } from "../../../language/language.ts";
import type { Calibrated } from "../calibrate.ts";
import type { CalibrationQuestion } from "../calibrationPlan.ts";
/** What a calibration says besides its table, a sentence each. */
export declare function calibrationLines(question: CalibrationQuestion, found: Calibrated, language: Language): string[];

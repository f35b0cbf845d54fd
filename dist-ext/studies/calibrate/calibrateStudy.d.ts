import type { Study } from "../study.ts";
import { type Calibration } from "./calibrate.ts";
import type { CalibrationPlan } from "./calibrationPlan.ts";
/** Which settings make a scenario give what was observed, and how sure that is. */
export declare const calibrateStudy: Study<CalibrationPlan, Calibration>;

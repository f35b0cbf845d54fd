import type { Calibration } from "./calibrate.ts";
import type { Drawn } from "./drawn.ts";
import type { Target } from "./targets/target.ts";
import type { Unknown } from "./unknown.ts";
/** Rises whenever an older version would misread what a newer one keeps. */
export declare const CALIBRATION_VERSION = 1;
/** Where a folder keeps it. */
export declare const CALIBRATION_FILE = "calibration.json";
/** What a folder keeps of a calibration, so that forecasts can be made of it without calibrating anew. */
export interface KeptCalibration {
    readonly calibrationVersion: typeof CALIBRATION_VERSION;
    readonly seed: string;
    readonly level: number;
    /** the day after the last one observed */
    readonly until: number;
    readonly unknowns: readonly Unknown[];
    readonly targets: readonly Target[];
    readonly drawn: readonly Drawn[];
    /** times that the scatter was inflated because the scenario fits worse than luck allows */
    readonly inflation: number;
}
export declare function keptOf({ question, found }: Calibration): KeptCalibration;

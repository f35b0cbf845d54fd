import { type KeptCalibration } from "./keptCalibration.ts";
/** What a folder kept of a calibration; undefined where the text is none that this version writes. */
export declare function readKept(text: string): KeptCalibration | undefined;

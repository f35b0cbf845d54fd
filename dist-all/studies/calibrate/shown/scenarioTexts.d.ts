import type { Calibration } from "../calibrate.ts";
/** The scenario that all those drawn start from. */
export declare const BASE_SCENARIO = "scenarios/base.yaml";
/**
 * The scenarios drawn as files that any command takes: the whole scenario once, and for each draw what differs.
 *
 * @returns the text of each file, by its path
 */
export declare function scenarioTexts({ question, found }: Calibration): [path: string, text: string][];

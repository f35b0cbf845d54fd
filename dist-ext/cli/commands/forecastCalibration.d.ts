import type { ExitCode } from "../exitCode.ts";
import type { RunFlags } from "../flags/commonFlags.ts";
import type { Typed } from "../flags/typed.ts";
import type { Terminal } from "../terminal/terminal.ts";
/** What may be said of a forecast from a calibration. */
export interface CalibrationFlags extends RunFlags {
    readonly horizon?: number;
    readonly with?: readonly string[];
}
/** Whether a path is the folder that a calibration wrote. */
export declare function isCalibration(path: string): boolean;
/** Forecasts by the scenarios that a calibration left possible, and what would be if something were decided now. */
export declare function forecastCalibration(path: string, flags: CalibrationFlags, typed: Typed, terminal: Terminal): Promise<ExitCode>;

import type { Table } from "../../../report/tables/table.ts";
import type { Calibration } from "../calibrate.ts";
/** What was believed of each setting before the data and after. */
export declare function beliefTableOf({ found }: Calibration): Table;
/** The tables of a calibration: beliefs, trade-offs, scenarios drawn, fit over time, and the self-test's markets. */
export declare function tablesOfCalibration(calibration: Calibration): Table[];
/** Where a scenario drawn stands in the folder. */
export declare function drawnName(draw: number): string;

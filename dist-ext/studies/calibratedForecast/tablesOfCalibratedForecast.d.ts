import type { Table } from "../../report/tables/table.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
/** What is foretold of every measure of every brand in every period and alternative. */
export declare function foretoldTableOf({ question, rows }: CalibratedForecast): Table;
/** The tables of a forecast from a calibration. */
export declare function tablesOfCalibratedForecast(forecast: CalibratedForecast): Table[];

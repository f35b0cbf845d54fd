import type { Table } from "../../report/tables/table.ts";
import { type ForecastResult } from "./forecast.ts";
/** What comes: a row for each series and period ahead. */
export declare function forecastTableOf({ series, data }: ForecastResult): Table;
/** What was observed, as it was understood. */
export declare function observedTableOf({ data }: Pick<ForecastResult, "data">): Table;

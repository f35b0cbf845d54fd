import type { Table } from "../../report/tables/table.ts";
import type { BacktestResult } from "./backtest.ts";
/** Scores of each method: of all forecasts, of each half of life, of each distance. */
export declare function scoreTableOf({ cells, data, phases }: BacktestResult): Table;
/** Skill of the usual and of the best method against each baseline, series by series and over all. */
export declare function skillTableOf({ skills }: BacktestResult): Table;
/** Every single forecast and its truth. */
export declare function cellTableOf({ cells }: BacktestResult): Table;

import type { Optimisation } from "./optimise.ts";
import type { Table } from "../../report/tables/table.ts";
/** The best plan found beside today's; `recommended` is today's value unless the plan was shown to be better. */
export declare function planTableOf(found: Optimisation): Table;
/** The tables of an optimisation: the plan, all that was tried, the proof and the frontier. */
export declare function tablesOfOptimisation(found: Optimisation): Table[];

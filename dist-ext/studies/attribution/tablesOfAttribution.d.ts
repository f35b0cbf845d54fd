import type { JudgedAttribution } from "./judgeAttribution.ts";
import type { Table } from "../../report/tables/table.ts";
/** What each touchpoint brings and is credited with: channels, then their micro-moments. */
export declare function touchpointTableOf(judged: JudgedAttribution): Table;
/** Every run without each touchpoint, so that anybody can reckon the effects again; `all` is without any of them. */
export declare function removalTableOf(judged: JudgedAttribution): Table;
/** The tables of an attribution: touchpoints, rules, the decisive ones, and every run. */
export declare function tablesOfAttribution(judged: JudgedAttribution): Table[];

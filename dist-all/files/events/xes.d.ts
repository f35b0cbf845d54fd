import type { RunResult } from "../../model/result.ts";
/**
 * The event log of a run in XES, piece by piece: traces are the cases of the CSV log, in the order of their first
 * event. The simulated market has no time zone; its local time is written as UTC.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 * @source IEEE 1849-2016, eXtensible Event Stream (XES)
 */
export declare function formatXes(run: RunResult, start: string): Generator<string>;

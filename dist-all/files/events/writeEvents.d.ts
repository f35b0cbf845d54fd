import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { TableFolder } from "../formats/tableFolder.ts";
/** As what an event log can be written. */
export declare const EVENTS_FORMATS: readonly ["csv", "csv.gz", "xes", "xes.gz", "parquet"];
export type EventsFormat = (typeof EVENTS_FORMATS)[number];
/** Adds the event log of a run: a line or an element for everything that the logged consumers did. */
export declare function writeEvents(folder: TableFolder, run: RunResult, scenario: Scenario, formats?: readonly EventsFormat[]): void;

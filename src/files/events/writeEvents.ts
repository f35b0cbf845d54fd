import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { eventTableOf } from "./eventLog.ts";
import { gzip } from "../formats/gzip.ts";
import type { TableFolder } from "../formats/tableFolder.ts";
import type { EventsFormat } from "./eventsFormats.ts";
import { formatXes } from "./xes.ts";

const USUAL: readonly EventsFormat[] = ["csv", "xes"];

/** Adds the event log of a run: a line or an element for everything that the logged consumers did. */
export function writeEvents(
  folder: TableFolder,
  run: RunResult,
  scenario: Scenario,
  formats: readonly EventsFormat[] = USUAL,
): void {
  const table = eventTableOf(run, scenario);
  const xes = () => formatXes(run, scenario.market.start);
  for (const format of formats) {
    if (format === "csv" || format === "parquet") folder.writeTable(table, [format]);
    else if (format === "csv.gz") folder.writePacked(table);
    else folder.write(`events.${format}`, format === "xes" ? xes() : gzip(xes()));
  }
}

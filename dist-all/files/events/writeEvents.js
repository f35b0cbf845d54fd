import { eventTableOf } from "./eventLog.js";
import { gzip } from "../formats/gzip.js";
import { formatXes } from "./xes.js";
/** As what an event log can be written. */
export const EVENTS_FORMATS = ["csv", "csv.gz", "xes", "xes.gz", "parquet"];
const USUAL = ["csv", "xes"];
/** Adds the event log of a run: a line or an element for everything that the logged consumers did. */
export function writeEvents(folder, run, scenario, formats = USUAL) {
    const table = eventTableOf(run, scenario);
    const xes = () => formatXes(run, scenario.market.start);
    for (const format of formats) {
        if (format === "csv" || format === "parquet")
            folder.writeTable(table, [format]);
        else if (format === "csv.gz")
            folder.writePacked(table);
        else
            folder.write(`events.${format}`, format === "xes" ? xes() : gzip(xes()));
    }
}

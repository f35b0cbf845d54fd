import type { RunResult } from "../model/result.ts";
import { formatCsv } from "./csv.ts";
import { eventsOf, type LoggedEvent } from "./loggedEvents.ts";

/** Columns that process-mining tools read as they are: case, activity, timestamp, then attributes. */
const EVENT_COLUMNS = [
  "case",
  "activity",
  "timestamp",
  "persona",
  "device",
  "daypart",
  "channel",
  "brand",
  "value",
  "journey",
  "teller",
] as const satisfies readonly (keyof LoggedEvent)[];

/**
 * The event log of a run as CSV. A case is one journey of one consumer (`consumer12-journey3`); what belongs to no
 * journey, such as a friend's word, is in the case of the consumer.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 */
export function formatEventsCsv(run: RunResult, start: string): string {
  const events = eventsOf(run, start);
  return formatCsv(
    EVENT_COLUMNS,
    events.map((event) => EVENT_COLUMNS.map((column) => event[column])),
  );
}

import { ACTIVITIES, type EventLog, type RunResult } from "../model/result.ts";
import { DAYPARTS, DEVICES } from "../model/parameters.ts";
import { type Cell, formatCsv } from "./csv.ts";
import { createClock } from "./eventClock.ts";

/** Columns that process-mining tools read as they are: case, activity, timestamp, then attributes. */
export const EVENT_COLUMNS = [
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
] as const;

/**
 * The event log of a run as CSV. A case is one journey of one consumer (`consumer12-journey3`); what belongs to no
 * journey, such as a friend's word, is in the case of the consumer.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 */
export function formatEventsCsv(run: RunResult, start: string): string {
  const clock = createClock(start);
  return formatCsv(
    EVENT_COLUMNS,
    Array.from({ length: run.events.length }, (_, index) => eventCells(run, run.events, index, clock)),
  );
}

function eventCells(
  run: RunResult,
  log: EventLog,
  index: number,
  clock: ReturnType<typeof createClock>,
): Cell[] {
  const [consumer, journey, day, daypart] = [log.consumer, log.journey, log.day, log.daypart].map(
    (of) => of[index],
  );
  return [
    journey < 0 ? `consumer${consumer}` : `consumer${consumer}-journey${journey}`,
    ACTIVITIES[log.activity[index]],
    clock(consumer, day, daypart),
    run.personas[log.persona[index]],
    DEVICES[log.device[index]],
    DAYPARTS[daypart],
    run.channels[log.channel[index]],
    run.brands[log.brand[index]],
    valueOf(log.value[index]),
    journey < 0 ? undefined : journey,
  ];
}

/** The log writes −1 where an activity has no value; no activity has a negative one. */
const valueOf = (value: number) => (value < 0 ? undefined : value);

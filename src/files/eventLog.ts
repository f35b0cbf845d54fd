import { ACTIVITIES, type EventLog, type RunResult } from "../model/result.ts";
import { DAYPARTS, DEVICES } from "../model/parameters.ts";
import { isWithinMoment } from "../experiment/story/scenes.ts";
import { type Cell, formatCsv } from "./csv.ts";
import { createClock } from "./eventClock.ts";

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
] as const;

/**
 * The event log of a run as CSV. A case is one journey of one consumer (`consumer12-journey3`); what belongs to no
 * journey, such as a friend's word, is in the case of the consumer.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 */
export function formatEventsCsv(run: RunResult, start: string): string {
  const clock = createClock(start);
  const dayparts = clockDayparts(run.events);
  return formatCsv(
    EVENT_COLUMNS,
    Array.from({ length: run.events.length }, (_, index) => {
      const time = clock(run.events.consumer[index], run.events.day[index], dayparts[index]);
      return eventCells(run, run.events, index, time);
    }),
  );
}

/**
 * The part of the day that each activity is put into on the clock. What happens outside a micro-moment takes that of
 * the consumer's next moment on the same day, so that a need arises shortly before it is acted on; else −1.
 */
function clockDayparts(log: EventLog): Int8Array {
  const next = new Map<number, { day: number; daypart: number }>();
  const dayparts = new Int8Array(log.length).fill(-1);
  for (let index = log.length - 1; index >= 0; --index) {
    const [consumer, day] = [log.consumer[index], log.day[index]];
    if (isWithinMoment(ACTIVITIES[log.activity[index]]))
      next.set(consumer, { day, daypart: log.daypart[index] });
    const found = next.get(consumer);
    if (found?.day === day) dayparts[index] = found.daypart;
  }
  return dayparts;
}

function eventCells(run: RunResult, log: EventLog, index: number, time: string): Cell[] {
  const [consumer, journey] = [log.consumer[index], log.journey[index]];
  const activity = ACTIVITIES[log.activity[index]];
  const isPlaced = isWithinMoment(activity);
  return [
    journey < 0 ? `consumer${consumer}` : `consumer${consumer}-journey${journey}`,
    activity,
    time,
    run.personas[log.persona[index]],
    isPlaced ? DEVICES[log.device[index]] : undefined,
    isPlaced ? DAYPARTS[log.daypart[index]] : undefined,
    run.channels[log.channel[index]],
    run.brands[log.brand[index]],
    valueOf(log.value[index]),
    journey < 0 ? undefined : journey,
  ];
}

/** The log writes −1 where an activity has no value. */
const valueOf = (value: number) => (value === -1 ? undefined : value);

import { ACTIVITIES, type Activity, type EventLog, type RunResult } from "../../model/result.ts";
import { DAYPARTS, DEVICES } from "../../model/parameters.ts";
import { isWithinMoment } from "../../studies/story/scenes.ts";
import { createClock } from "./eventClock.ts";

/** One activity of the log as process-mining tools see it. What does not apply is undefined. */
export interface LoggedEvent {
  /** one journey of one consumer, `consumer12-journey3`; the consumer, for what belongs to no journey */
  readonly case: string;
  readonly activity: string;
  /** local time, such as 2018-03-05T07:42:10 */
  readonly timestamp: string;
  readonly persona: string | undefined;
  readonly device: string | undefined;
  readonly daypart: string | undefined;
  readonly channel: string | undefined;
  readonly brand: string | undefined;
  /** of `experience`: how satisfied, 0–1 */
  readonly satisfaction: number | undefined;
  /** of `post`: stars given */
  readonly stars: number | undefined;
  /** of `purchase`: price paid */
  readonly price: number | undefined;
  /** of `meet`, `read` and `hear`: what is said of the brand's quality, 0–1 and by chance a little beyond */
  readonly said: number | undefined;
  /** of `tell`: friends told */
  readonly told: number | undefined;
  /** of `answered`: hours until the answer */
  readonly hours: number | undefined;
  /** of `hear`: who told it, `consumer7` */
  readonly teller: string | undefined;
  /** from 1; of what belongs to a journey */
  readonly journey: number | undefined;
}

/** What the number of an activity is; the others have none. */
const MEASURED = {
  experience: "satisfaction",
  post: "stars",
  purchase: "price",
  meet: "said",
  read: "said",
  hear: "said",
  tell: "told",
  answered: "hours",
} as const satisfies Partial<Record<Activity, keyof LoggedEvent>>;

const NOTHING_MEASURED = {
  satisfaction: undefined,
  stars: undefined,
  price: undefined,
  said: undefined,
  told: undefined,
  hours: undefined,
};

/**
 * The activities of a run's log in its order.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 */
export function eventsOf(run: RunResult, start: string): LoggedEvent[] {
  const clock = createClock(start);
  const dayparts = clockDayparts(run.events);
  const tellers = tellersOf(run);
  return Array.from({ length: run.events.length }, (_, index) => {
    const time = clock(run.events.consumer[index], run.events.day[index], dayparts[index]);
    return eventOf(run, run.events, index, time, tellers.get(index));
  });
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

/** Who told each word that was heard, by its place in the log; equal words of one day in the order of telling. */
function tellersOf({ events, tales }: RunResult): ReadonlyMap<number, number> {
  const heard = new Map<string, number[]>();
  for (let word = 0; word < tales.length; ++word) {
    const key = `${tales.day[word]} ${tales.listener[word]} ${tales.brand[word]} ${tales.said[word]}`;
    const own = heard.get(key);
    if (own === undefined) heard.set(key, [tales.teller[word]]);
    else own.push(tales.teller[word]);
  }
  const tellers = new Map<number, number>();
  for (let index = 0; index < events.length; ++index) {
    if (ACTIVITIES[events.activity[index]] !== "hear") continue;
    const key = `${events.day[index]} ${events.consumer[index]} ${events.brand[index]} ${events.value[index]}`;
    const teller = heard.get(key)?.shift();
    if (teller !== undefined) tellers.set(index, teller);
  }
  return tellers;
}

function eventOf(
  run: RunResult,
  log: EventLog,
  index: number,
  timestamp: string,
  teller: number | undefined,
): LoggedEvent {
  const [consumer, journey] = [log.consumer[index], log.journey[index]];
  const activity = ACTIVITIES[log.activity[index]];
  const isPlaced = isWithinMoment(activity);
  return {
    case: journey < 0 ? `consumer${consumer}` : `consumer${consumer}-journey${journey}`,
    activity,
    timestamp,
    persona: run.personas[log.persona[index]],
    device: isPlaced ? DEVICES[log.device[index]] : undefined,
    daypart: isPlaced ? DAYPARTS[log.daypart[index]] : undefined,
    channel: run.channels[log.channel[index]],
    brand: run.brands[log.brand[index]],
    ...measuredBy(activity, log.value[index]),
    teller: teller === undefined ? undefined : `consumer${teller}`,
    journey: journey < 0 ? undefined : journey,
  };
}

/** The number of an activity, by what it is. */
function measuredBy(
  activity: Activity,
  value: number,
): Pick<LoggedEvent, "satisfaction" | "stars" | "price" | "said" | "told" | "hours"> {
  const measured = Object.hasOwn(MEASURED, activity)
    ? MEASURED[activity as keyof typeof MEASURED]
    : undefined;
  return measured === undefined || Number.isNaN(value)
    ? NOTHING_MEASURED
    : { ...NOTHING_MEASURED, [measured]: value };
}

import { ACTIVITIES, type Activity, type EventLog } from "../../model/result.ts";

/** One line of the event log; −1 where an attribute does not apply. */
export interface LoggedEvent {
  readonly activity: Activity;
  readonly channel: number;
  readonly brand: number;
  readonly value: number;
}

/** What one consumer did in one part of one day. */
export interface Scene {
  readonly day: number;
  /** −1 when the events of the scene belong to no part of the day */
  readonly daypart: number;
  /** −1 when no device was used */
  readonly device: number;
  readonly persona: number;
  readonly events: readonly LoggedEvent[];
}

/** Cuts one consumer's events into scenes: a new day, part of the day or device begins a new one. */
export function scenesOf(log: EventLog, consumer: number): Scene[] {
  const scenes: { -readonly [Key in keyof Scene]: Scene[Key] }[] = [];
  for (let index = 0; index < log.length; ++index) {
    if (log.consumer[index] !== consumer) continue;
    const place = placeOf(log, index);
    const current = scenes.at(-1);
    if (current !== undefined && isSamePlace(current, place)) {
      current.events = [...current.events, eventAt(log, index)];
      if (current.device < 0) current.device = place.device;
    } else {
      scenes.push({ ...place, events: [eventAt(log, index)] });
    }
  }
  return scenes;
}

/** The consumers that the log follows, in ascending order. */
export function loggedConsumers(log: EventLog): number[] {
  return [...new Set(log.consumer.subarray(0, log.length))].sort((a, b) => a - b);
}

/** The consumer in the log who lived through the most different things: the one worth telling about. */
export function mostEventful(log: EventLog): number | undefined {
  const lived = new Map<number, Set<number>>();
  for (let index = 0; index < log.length; ++index) {
    const consumer = log.consumer[index];
    const activities = lived.get(consumer) ?? new Set();
    lived.set(consumer, activities.add(log.activity[index]));
  }
  const [best] = [...lived].sort(([a, did], [b, also]) => also.size - did.size || a - b);
  return best?.[0];
}

function placeOf(log: EventLog, index: number): Omit<Scene, "events"> {
  const [day, daypart] = [log.day[index], log.daypart[index]];
  return { day, daypart, device: log.device[index], persona: log.persona[index] };
}

function isSamePlace(a: Omit<Scene, "events">, b: Omit<Scene, "events">): boolean {
  const sameDevice = a.device === b.device || a.device < 0 || b.device < 0;
  return a.day === b.day && a.daypart === b.daypart && sameDevice;
}

function eventAt(log: EventLog, index: number): LoggedEvent {
  const activity = ACTIVITIES[log.activity[index]];
  return { activity, channel: log.channel[index], brand: log.brand[index], value: log.value[index] };
}

import { ACTIVITIES, type Activity, type EventLog } from "../../../model/result.ts";

/** One activity of a logged consumer. */
export interface Deed {
  readonly activity: Activity;
  readonly day: number;
  /** number of the journey; −1 outside of one */
  readonly journey: number;
  readonly persona: number;
  readonly channel: number;
  readonly brand: number;
  readonly value: number;
}

/** What each logged consumer did, in order, by the consumer's number; several charts of one log share it. */
export function loggedLives(log: EventLog): ReadonlyMap<number, readonly Deed[]> {
  const known = livesOf.get(log);
  if (known !== undefined) return known;
  const lives = readLives(log);
  livesOf.set(log, lives);
  return lives;
}

const livesOf = new WeakMap<EventLog, ReadonlyMap<number, readonly Deed[]>>();

function readLives(log: EventLog): Map<number, Deed[]> {
  const lives = new Map<number, Deed[]>();
  for (let row = 0; row < log.length; ++row) {
    const life = lives.get(log.consumer[row]) ?? [];
    if (life.length === 0) lives.set(log.consumer[row], life);
    life.push({
      activity: ACTIVITIES[log.activity[row]],
      day: log.day[row],
      journey: log.journey[row],
      persona: log.persona[row],
      channel: log.channel[row],
      brand: log.brand[row],
      value: log.value[row],
    });
  }
  return lives;
}

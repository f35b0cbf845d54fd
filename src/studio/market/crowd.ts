import { copyStanding, live, newStanding, type Recording, sleep, type Standing } from "../time/recording.ts";
import { ACTIVITIES } from "../../model/result.ts";

import type { Trails } from "./trails.ts";

/** Something that is told while it flies: a review to those who will know, a word to a friend. */
export interface Flight {
  readonly kind: "review" | "word";
  readonly brand: number;
  /** stars of a review; how good a word is, 0–1 */
  readonly value: number;
  /** dot that hears it; −1 for all the world */
  readonly listener: number;
  /** 0 = has just left, 1 = has arrived */
  progress: number;
}

const POST = ACTIVITIES.indexOf("post");
const HEAR = ACTIVITIES.indexOf("hear");

/** Parts of the day at which events that belong to no micro-moment happen. */
const DAYPARTS = 6;

/** Most things in the air at once; more cannot be told apart. */
const MOST_FLIGHTS = 160;

/**
 * Where everybody stands at a time of a recording. Moving on applies what happened meanwhile; jumping lives the day
 * again from its morning.
 */
export class Crowd {
  readonly standing: Standing;
  readonly flights: Flight[] = [];
  private day = -1;
  private done = 0;
  /** rows of the day in the order of their time, and that time */
  private order: Int32Array<ArrayBufferLike> = new Int32Array(0);
  private times = new Float32Array(0);

  constructor(private readonly recording: Recording) {
    this.standing = newStanding(recording.cast.consumers.length);
  }

  /** Brings everybody to a time in days. Only what happens on the way while playing takes flight. */
  moveTo(time: number, isFlying: boolean, trails: Trails): void {
    const day = Math.min(Math.floor(time), this.recording.recorded - 1);
    if (day < 0) return;
    const isNext = day >= this.day && day - this.day <= 4 && this.day >= 0;
    if (!isNext) this.wake(day);
    while (this.day < day) {
      this.apply(1, isFlying, trails);
      sleep(this.standing);
      this.open(this.day + 1);
    }
    const part = time - day;
    if (this.done > 0 && this.times[this.done - 1] > part) this.wake(day);
    this.apply(part, isFlying, trails);
  }

  private wake(day: number): void {
    const morning = newStanding(this.standing.stage.length);
    this.recording.morningOf(day, morning);
    copyStanding(morning, this.standing);
    this.open(day);
  }

  private open(day: number): void {
    this.day = day;
    this.done = 0;
    const found = this.recording.eventsOf(day);
    if (found === undefined) return;
    const { events, from, to } = found;
    const times = new Float32Array(to - from);
    let [dot, last] = [-1, 0];
    for (let row = from; row < to; ++row) {
      // A consumer's own events keep their order; a little later each, so that one sees them.
      const part = (events.daypart[row] + 0.15) / DAYPARTS;
      last = events.dot[row] === dot ? Math.min(0.99, Math.max(last + 0.012, part)) : part;
      dot = events.dot[row];
      times[row - from] = last;
    }
    this.order = Int32Array.from(times, (_, row) => row).sort((a, b) => times[a] - times[b] || a - b);
    this.times = Float32Array.from(this.order, (row) => times[row]);
  }

  private apply(part: number, isFlying: boolean, trails: Trails): void {
    const found = this.recording.eventsOf(this.day);
    if (found === undefined) return;
    const { events, from } = found;
    while (this.done < this.order.length && this.times[this.done] <= part) {
      const row = from + this.order[this.done++];
      live(this.standing, events, row);
      if (!isFlying) continue;
      const dot = events.dot[row];
      trails.note(dot, this.standing.stage[dot], this.standing.door[dot]);
      this.launch(row);
    }
  }

  private launch(row: number): void {
    const { events } = this.recording.eventsOf(this.day) ?? {};
    if (events === undefined || this.flights.length >= MOST_FLIGHTS) return;
    const activity = events.activity[row];
    if (activity !== POST && activity !== HEAR) return;
    this.flights.push({
      kind: activity === POST ? "review" : "word",
      brand: events.brand[row],
      value: events.value[row],
      listener: activity === POST ? -1 : events.dot[row],
      progress: 0,
    });
  }
}

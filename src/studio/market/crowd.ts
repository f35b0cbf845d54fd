import type { DayEvents, Lived } from "../time/lived.ts";
import { live, newStanding, sleep, type Standing } from "../time/standing.ts";
import { ACTIVITIES } from "../../model/result.ts";

import type { Trails } from "./trails.ts";

/** Something that is told while it flies: a review to those who will know, a word to a friend. */
export interface Flight {
  readonly kind: "review" | "word";
  readonly brand: number;
  readonly isGood: boolean;
  /** dot that hears it; −1 for all the world */
  readonly listener: number;
  /** 0 = has just left, 1 = has arrived */
  progress: number;
}

const POST = ACTIVITIES.indexOf("post");
const HEAR = ACTIVITIES.indexOf("hear");

/** Grain in which times of the day are told. */
const GRAIN = 256;

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
  /** rows of the day */
  private found: DayEvents | undefined;

  constructor(private readonly lived: Lived) {
    this.standing = newStanding(lived.dots);
  }

  /** Brings everybody to a time in days. Only what happens on the way while playing takes flight. */
  moveTo(time: number, isFlying: boolean, trails: Trails): void {
    const day = Math.min(Math.floor(time), this.lived.recorded - 1);
    if (day < 0) return;
    const isNext = day >= this.day && day - this.day <= 4 && this.day >= 0;
    if (!isNext) this.wake(day);
    while (this.day < day) {
      this.apply(1, isFlying, trails);
      sleep(this.standing);
      this.open(this.day + 1);
    }
    const part = time - day;
    if (this.done > 0 && this.timeOfLast() > part) this.wake(day);
    this.apply(part, isFlying, trails);
  }

  private timeOfLast(): number {
    const { events, from } = this.found ?? {};
    return events === undefined ? 0 : events.time[(from ?? 0) + this.done - 1] / GRAIN;
  }

  private wake(day: number): void {
    this.lived.morningOf(day, this.standing);
    this.open(day);
  }

  private open(day: number): void {
    this.day = day;
    this.done = 0;
    this.found = this.lived.eventsOf(day);
  }

  private apply(part: number, isFlying: boolean, trails: Trails): void {
    if (this.found === undefined) return;
    const { events, from, to } = this.found;
    const until = part * GRAIN;
    while (from + this.done < to && events.time[from + this.done] <= until) {
      const row = from + this.done++;
      live(this.standing, events, row);
      if (!isFlying) continue;
      const dot = events.dot[row];
      trails.note(dot, this.standing.stage[dot], this.standing.door[dot]);
      this.launch(row);
    }
  }

  private launch(row: number): void {
    if (this.found === undefined || this.flights.length >= MOST_FLIGHTS) return;
    const { events } = this.found;
    const activity = events.activity[row];
    if (activity !== POST && activity !== HEAR) return;
    this.flights.push({
      kind: activity === POST ? "review" : "word",
      brand: events.brand[row],
      isGood: events.isGood[row] === 1,
      listener: activity === POST ? -1 : events.dot[row],
      progress: 0,
    });
  }
}

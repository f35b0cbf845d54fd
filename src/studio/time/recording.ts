import { ACTIVITIES, type Activity } from "../../model/result.ts";
import type { Cast, Days, EventColumns } from "../worker/contract.ts";

/** Where a consumer is in the loop. */
export const STAGES = ["home", "know", "go", "do", "buy", "use", "tell"] as const;
export type Stage = (typeof STAGES)[number];

const at = (stage: Stage) => STAGES.indexOf(stage);

/** Where an activity brings a consumer; nowhere where it is not among these. */
const LEADS_TO: Partial<Record<Activity, number>> = {
  know: at("know"),
  go: at("go"),
  do: at("do"),
  buy: at("buy"),
  purchase: at("use"),
  experience: at("use"),
  post: at("tell"),
  tell: at("tell"),
  leave: at("home"),
  giveUp: at("home"),
  chooseNothing: at("home"),
  abandonBasket: at("home"),
};
const leadsTo = ACTIVITIES.map((activity) => LEADS_TO[activity] ?? -1);
const isVisit = ACTIVITIES.indexOf("visit");
const isPurchase = ACTIVITIES.indexOf("purchase");
const isExperience = ACTIVITIES.indexOf("experience");

/** Where each dot stands; what is drawn, and a row of what is remembered. */
export interface Standing {
  /** index into STAGES */
  readonly stage: Uint8Array;
  /** channel in a micro-moment, brand in use and telling; −1 elsewhere */
  readonly door: Int8Array;
  /** brand bought last; −1 before the first purchase */
  readonly heart: Int8Array;
  /** 1 where what was bought has been used, so that the day ends the stay */
  readonly used: Uint8Array;
}

/** Applies one event to where its consumer stands. */
export function live(standing: Standing, events: EventColumns, row: number): void {
  const { stage, door, heart, used } = standing;
  const dot = events.dot[row];
  const activity = events.activity[row];
  if (activity === isVisit) door[dot] = events.channel[row];
  const next = leadsTo[activity];
  if (next < 0) return;
  stage[dot] = next;
  if (next >= at("use")) door[dot] = events.brand[row];
  else if (next === 0) door[dot] = -1;
  if (activity === isPurchase) {
    heart[dot] = events.brand[row];
    used[dot] = 0;
  } else if (activity === isExperience) used[dot] = 1;
}

/** The morning after: who has used or told goes home; who waits for the purchase, or is on the way, stays. */
export function sleep({ stage, door, used }: Standing): void {
  for (let dot = 0; dot < stage.length; ++dot) {
    const isDone = stage[dot] === at("tell") || (stage[dot] === at("use") && used[dot] === 1);
    if (!isDone) continue;
    stage[dot] = 0;
    door[dot] = -1;
  }
}

export function newStanding(dots: number): Standing {
  return {
    stage: new Uint8Array(dots),
    door: new Int8Array(dots).fill(-1),
    heart: new Int8Array(dots).fill(-1),
    used: new Uint8Array(dots),
  };
}

export function copyStanding(from: Standing, to: Standing): void {
  to.stage.set(from.stage);
  to.door.set(from.door);
  to.heart.set(from.heart);
  to.used.set(from.used);
}

/** Events of one day: rows `from` to `to` of some columns. */
export interface DayEvents {
  readonly events: EventColumns;
  readonly from: number;
  readonly to: number;
}

const BOOKS = ["bought", "stars", "reviews", "posted", "postedBad", "told", "toldBad", "profit"] as const;
export type Book = (typeof BOOKS)[number];

/** Days between two standings that are kept whole: what lies between is lived again from the log. */
const STRIDE = 8;

/**
 * One run as it was lived, day by day, to play and to scrub back: what consumers did, and the books.
 */
export class Recording {
  /** days that are there */
  recorded = 0;
  readonly books: Readonly<Record<Book, Float64Array>>;
  private readonly days_: DayEvents[] = [];
  private readonly kept: Standing[] = [];
  private readonly latest: Standing;

  constructor(
    readonly cast: Cast,
    readonly days: number,
    readonly brands: number,
  ) {
    this.books = Object.fromEntries(BOOKS.map((book) => [book, new Float64Array(days * brands)])) as Record<
      Book,
      Float64Array
    >;
    this.latest = newStanding(cast.consumers.length);
  }

  /** Adds the days that have come. */
  add({ from, days, events, ...books }: Days): void {
    for (const book of BOOKS) this.books[book].set(books[book], from * this.brands);
    let row = 0;
    for (let day = from; day < from + days; ++day) {
      const first = row;
      if (day % STRIDE === 0) this.keepMorning();
      while (row < events.day.length && events.day[row] === day) live(this.latest, events, row++);
      sleep(this.latest);
      this.days_.push({ events, from: first, to: row });
    }
    this.recorded = from + days;
  }

  private keepMorning(): void {
    const morning = newStanding(this.cast.consumers.length);
    copyStanding(this.latest, morning);
    this.kept.push(morning);
  }

  eventsOf(day: number): DayEvents | undefined {
    return this.days_[day];
  }

  /** Where everybody stands in the morning of a day that is recorded. */
  morningOf(day: number, standing: Standing): void {
    const start = Math.floor(day / STRIDE);
    copyStanding(this.kept[start], standing);
    for (let past = start * STRIDE; past < day; ++past) {
      const { events, from, to } = this.days_[past];
      for (let row = from; row < to; ++row) live(standing, events, row);
      sleep(standing);
    }
  }

  /** A book's number of one brand on one day. */
  on(book: Book, day: number, brand: number): number {
    return this.books[book][day * this.brands + brand];
  }

  /** The sum of a book over the days up to one, and over so many before it. */
  sum(book: Book, day: number, brand: number, days: number): number {
    let sum = 0;
    for (let past = Math.max(0, day - days + 1); past <= day; ++past) sum += this.on(book, past, brand);
    return sum;
  }
}

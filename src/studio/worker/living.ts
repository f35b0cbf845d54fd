import type { EventRows } from "../../model/engine/engine.ts";
import { sampleStride } from "../../model/people/sample.ts";
import { copyStanding, live, newStanding, sleep, type Standing, STRIDE } from "../time/standing.ts";
import type { BookedDays, LivedDays } from "./contract.ts";
import { EventRoom } from "./eventRoom.ts";
import { ARRIVALS, arrivalOf, momentOf, MOMENTS, POST, VISIT } from "./seen.ts";

/** Parts of the day at which events that belong to no micro-moment happen. */
const DAYPARTS = 6;
/** Grain in which times of the day are told. */
const GRAIN = 256;
/** How much later one sees what somebody does after what she did before, in that grain. */
const LATER = 3;
/** The last time of a day at which something is seen. */
const LAST = GRAIN - 3;

const partOf = Uint8Array.from({ length: DAYPARTS }, (_, part) =>
  Math.floor(((part + 0.15) * GRAIN) / DAYPARTS),
);

/** What a run needs to be told: who is logged, and where they can turn to. */
interface Crowded {
  readonly consumers: number;
  readonly logged: number;
  readonly channels: readonly string[];
}

/** Numbers of one day, as `BookedDays` has them of several. */
interface Counted {
  readonly atHome: number;
  readonly visits: Uint16Array;
  readonly arrivals: Uint16Array;
}

/** What was lived since the last time that it was told. */
export interface ToldDays {
  readonly lived: LivedDays;
  readonly counted: Pick<BookedDays, "atHome" | "visits" | "arrivals">;
}

/**
 * Lives a run day by day as the engine tells it, so that the page has nothing to do but to draw it. Nothing is kept of
 * the rows of a day but what is drawn: a log of twenty thousand people takes longer than the run itself.
 */
export class Living {
  private readonly standing: Standing;
  private readonly stride: number;
  private readonly channels: number;
  private readonly room = new EventRoom();
  private dayEnds: number[] = [];
  private mornings: Standing[] = [];
  private counted: Counted[] = [];
  private day = 0;
  /** when each dot was seen last, and on which day; what stands there of other days does not count */
  private readonly lastTime: Uint8Array;
  private readonly lastDay: Int32Array;
  /** times of the rows of one day */
  private times = new Uint8Array(4096);

  /** @param neutral - what is said above it is a good word */
  constructor(
    { consumers, logged, channels }: Crowded,
    private readonly neutral: number,
  ) {
    this.stride = sampleStride(consumers, logged);
    this.standing = newStanding(logged);
    this.channels = channels.length;
    this.lastTime = new Uint8Array(logged);
    this.lastDay = new Int32Array(logged).fill(-1);
  }

  /** Lives the next day: rows of those activities alone that are seen, see `SEEN_ACTIVITIES`. */
  take(rows: EventRows): void {
    const { standing, room } = this;
    const atHome = countHome(standing.stage);
    if (this.day % STRIDE === 0) this.mornings.push(copyOf(standing));
    room.need(rows.length);
    const first = room.length;
    this.place(rows, this.timesOf(rows), first);
    room.length += rows.length;
    for (let row = first; row < room.length; ++row) live(standing, room.columns, row);
    sleep(standing);
    this.dayEnds.push(room.length);
    this.counted.push({ atHome, ...this.count(rows) });
    this.day++;
  }

  /** The days since it was last told. */
  told(): ToldDays {
    const { dayEnds, mornings, counted } = this;
    const events = this.room.takeAll();
    [this.dayEnds, this.mornings, this.counted] = [[], [], []];
    return {
      lived: { events, dayEnds: Int32Array.from(dayEnds), mornings },
      counted: {
        atHome: Uint16Array.from(counted, ({ atHome }) => atHome),
        visits: joined(counted.map(({ visits }) => visits)),
        arrivals: joined(counted.map(({ arrivals }) => arrivals)),
      },
    };
  }

  /** When each row is seen: in its part of the day, and a little after what the same consumer did before. */
  private timesOf({ length, words, bytes }: EventRows): Uint32Array {
    const { stride, day, lastTime, lastDay } = this;
    if (this.times.length < length) this.times = new Uint8Array(2 * length);
    const { times } = this;
    const ends = new Uint32Array(GRAIN + 1);
    for (let row = 0; row < length; ++row) {
      const dot = words[6 * row + 2] / stride;
      const part = partOf[bytes[24 * row + 16]];
      const next = lastDay[dot] === day ? Math.max(lastTime[dot] + LATER, part) : part;
      const time = next < LAST ? next : LAST;
      lastDay[dot] = day;
      lastTime[dot] = time;
      times[row] = time;
      ends[time + 1]++;
    }
    for (let time = 0; time < GRAIN; ++time) ends[time + 1] += ends[time];
    return ends;
  }

  /** Puts a day's rows into the order of their time; a consumer's own keep theirs. */
  private place({ length, reals, words, bytes }: EventRows, ends: Uint32Array, first: number): void {
    const { stride, times, neutral } = this;
    const to = this.room.columns;
    for (let row = 0; row < length; ++row) {
      const small = 24 * row + 16;
      const time = times[row];
      const place = first + ends[time]++;
      const activity = bytes[small + 1];
      const value = reals[3 * row];
      to.dot[place] = words[6 * row + 2] / stride;
      to.time[place] = time;
      to.activity[place] = activity;
      to.channel[place] = bytes[small + 4];
      to.brand[place] = bytes[small + 5];
      to.isGood[place] = Number(activity === POST ? value >= 3 : value > neutral);
    }
  }

  private count({ length, bytes }: EventRows) {
    const { channels } = this;
    const visits = new Uint16Array(MOMENTS.length * channels);
    const arrivals = new Uint16Array(ARRIVALS.length);
    let moment = -1;
    for (let row = 0; row < length; ++row) {
      const activity = bytes[24 * row + 17];
      if (momentOf[activity] >= 0) moment = momentOf[activity];
      else if (activity === VISIT && moment >= 0) {
        const channel = bytes[24 * row + 20];
        if (channel >= 0) visits[moment * channels + channel]++;
      }
      if (arrivalOf[activity] >= 0) arrivals[arrivalOf[activity]]++;
    }
    return { visits, arrivals };
  }
}

function countHome(stage: Uint8Array): number {
  let count = 0;
  for (let dot = 0; dot < stage.length; ++dot) if (stage[dot] === 0) count++;
  return count;
}

function joined(parts: readonly Uint16Array[]): Uint16Array {
  const width = parts[0]?.length ?? 0;
  const all = new Uint16Array(parts.length * width);
  parts.forEach((part, at) => all.set(part, at * width));
  return all;
}

function copyOf(standing: Standing): Standing {
  const copy = newStanding(standing.stage.length);
  copyStanding(standing, copy);
  return copy;
}

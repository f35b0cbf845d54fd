import type { Ledger } from "../../model/books/ledger.ts";
import { sampleStride } from "../../model/people/sample.ts";
import { ACTIVITIES } from "../../model/result.ts";
import { copyStanding, live, newStanding, sleep, type Standing, STRIDE } from "../time/standing.ts";
import type { BookedDays, EventColumns, LivedDays } from "./contract.ts";

type Log = Ledger["events"];

/** Parts of the day at which events that belong to no micro-moment happen. */
const DAYPARTS = 6;
/** Grain in which times of the day are told. */
const GRAIN = 256;
/** How much later one sees what somebody does after what she did before, in that grain. */
const LATER = 3;

/** Whether an activity moves somebody, or is seen to fly. */
const SEEN =
  /^(know|go|do|buy|visit|purchase|experience|post|tell|hear|leave|giveUp|chooseNothing|abandonBasket)$/;
const IS_SEEN = Uint8Array.from(ACTIVITIES, (name) => Number(SEEN.test(name)));
const at = (name: (typeof ACTIVITIES)[number]) => ACTIVITIES.indexOf(name);
const [VISIT, POST] = [at("visit"), at("post")];
const MOMENTS = (["know", "go", "do", "buy"] as const).map(at);
/** Activities that count as having been somewhere, by stage from “know” on. */
const ARRIVALS = ["know", "go", "do", "buy", "purchase", "tell"].map((name) => at(name as "know"));
const momentOf = Int8Array.from(ACTIVITIES, (_, activity) => MOMENTS.indexOf(activity));
const arrivalOf = Int8Array.from(ACTIVITIES, (_, activity) => ARRIVALS.indexOf(activity));

/** What a run needs to be told: who is logged, and where they can turn to. */
interface Crowded {
  readonly consumers: number;
  readonly logged: number;
  readonly channels: readonly string[];
}

/** Lives a run's log day by day, so that the page has nothing to do but to draw it. */
export class Living {
  private readonly standing: Standing;
  private readonly stride: number;
  private readonly channels: number;

  /** @param neutral - what is said above it is a good word */
  constructor(
    { consumers, logged, channels }: Crowded,
    private readonly neutral: number,
  ) {
    this.stride = sampleStride(consumers, logged);
    this.standing = newStanding(logged);
    this.channels = channels.length;
  }

  /** The days from one up to, not including, another; they must follow those that were lived before. */
  through(
    log: Log,
    from: number,
    to: number,
  ): { readonly lived: LivedDays; readonly counted: Pick<BookedDays, "atHome" | "visits" | "arrivals"> } {
    const first = from === 0 ? 0 : log.dayEnds[from - 1];
    const seen = seenRows(log, first, log.dayEnds[to - 1]);
    const events = roomFor(seen);
    const dayEnds = new Int32Array(to - from);
    const visits = new Uint16Array((to - from) * MOMENTS.length * this.channels);
    const arrivals = new Uint16Array((to - from) * ARRIVALS.length);
    const atHome = new Uint16Array(to - from);
    const mornings: Standing[] = [];
    let [row, start] = [0, first];
    for (let day = from; day < to; ++day) {
      atHome[day - from] = countHome(this.standing.stage);
      if (day % STRIDE === 0) mornings.push(copyOf(this.standing));
      const end = log.dayEnds[day];
      const tally = { visits: visits.subarray((day - from) * MOMENTS.length * this.channels), arrivals };
      const next = this.copyDay(log, start, end, events, row);
      this.count(log, start, end, tally, (day - from) * ARRIVALS.length);
      for (; row < next; ++row) live(this.standing, events, row);
      sleep(this.standing);
      dayEnds[day - from] = row;
      start = end;
    }
    return { lived: { events, dayEnds, mornings }, counted: { atHome, visits, arrivals } };
  }

  /** A day's rows in the order of their time; a consumer's own keep theirs, a little later each, so that one sees them. */
  private copyDay({ columns }: Log, start: number, end: number, to: EventColumns, first: number): number {
    const times = new Uint8Array(end - start);
    const ends = new Uint32Array(GRAIN + 1);
    let [consumer, last] = [-1, 0];
    for (let row = start; row < end; ++row) {
      if (IS_SEEN[columns.activity[row]] === 0) continue;
      const part = Math.floor(((columns.daypart[row] + 0.15) * GRAIN) / DAYPARTS);
      last = columns.consumer[row] === consumer ? Math.max(last + LATER, part) : part;
      last = Math.min(GRAIN - 3, last);
      consumer = columns.consumer[row];
      times[row - start] = last;
      ends[last + 1]++;
    }
    for (let time = 0; time < GRAIN; ++time) ends[time + 1] += ends[time];
    for (let row = start; row < end; ++row) {
      const activity = columns.activity[row];
      if (IS_SEEN[activity] === 0) continue;
      const time = times[row - start];
      const place = first + ends[time]++;
      to.dot[place] = columns.consumer[row] / this.stride;
      to.time[place] = time;
      to.activity[place] = activity;
      to.channel[place] = columns.channel[row];
      to.brand[place] = columns.brand[row];
      const value = columns.value[row];
      to.isGood[place] = Number(activity === POST ? value >= 3 : value > this.neutral);
    }
    return first + ends[GRAIN - 1];
  }

  private count(
    { columns }: Log,
    start: number,
    end: number,
    { visits, arrivals }: { readonly visits: Uint16Array; readonly arrivals: Uint16Array },
    place: number,
  ): void {
    let moment = -1;
    for (let row = start; row < end; ++row) {
      const activity = columns.activity[row];
      if (momentOf[activity] >= 0) moment = momentOf[activity];
      else if (activity === VISIT && moment >= 0 && columns.channel[row] >= 0)
        visits[moment * this.channels + columns.channel[row]]++;
      if (arrivalOf[activity] >= 0) arrivals[place + arrivalOf[activity]]++;
    }
  }
}

function countHome(stage: Uint8Array): number {
  let count = 0;
  for (let dot = 0; dot < stage.length; ++dot) if (stage[dot] === 0) count++;
  return count;
}

function seenRows({ columns }: Log, start: number, end: number): number {
  let count = 0;
  for (let row = start; row < end; ++row) count += IS_SEEN[columns.activity[row]];
  return count;
}

function roomFor(rows: number): EventColumns {
  return {
    dot: new Uint16Array(rows),
    time: new Uint8Array(rows),
    activity: new Uint8Array(rows),
    channel: new Int8Array(rows),
    brand: new Int8Array(rows),
    isGood: new Uint8Array(rows),
  };
}

function copyOf(standing: Standing): Standing {
  const copy = newStanding(standing.stage.length);
  copyStanding(standing, copy);
  return copy;
}

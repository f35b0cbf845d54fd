import type { Ledger } from "../../model/books/ledger.ts";
import { sampleStride } from "../../model/people/sample.ts";
import type { RunResult } from "../../model/result.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { castOf } from "./castOf.ts";
import type { Cast, Days, Question } from "./contract.ts";
import { parametersOf } from "./openQuestion.ts";

/** Numbers in one row of the books' log of events, see `writeEvent`. */
const WIDTH = 10;

/** Milliseconds between two deliveries: the page draws what has come meanwhile. */
const PAUSE = 40;

/** Told of a run while it goes on: who is drawn, then some days after the other. */
export interface Follower {
  begin(cast: Cast): void;
  take(days: Days): void;
}

/**
 * Simulates the first run of a question and tells of it day by day, from what the engine logs.
 *
 * @param dots - consumers that are followed, at most
 */
export function followRun(question: Question, dots: number, follower: Follower): RunResult {
  const { scenario, parameters } = parametersOf(question, dots);
  const key = replicationKey(keyFromSeed(scenario.seed), 0);
  follower.begin(castOf(parameters, key));
  const stride = sampleStride(parameters.consumers, parameters.logged);
  const { warmUp } = parameters;
  let [told, last] = [0, 0];
  const tellUpTo = (day: number, books: Readonly<Ledger>) => {
    follower.take(daysOf(books, parameters, stride, told, day + 1));
    [told, last] = [day + 1, performance.now()];
  };
  return simulate(parameters, key, {
    onDay: (engineDay, _, books) => {
      const day = engineDay - warmUp;
      if (day < 0) return;
      const isLast = engineDay === parameters.days - 1;
      if (day === 0 || isLast || performance.now() - last > PAUSE) tellUpTo(day, books);
    },
  });
}

interface Sizes {
  readonly warmUp: number;
  readonly brands: readonly string[];
  readonly scale: number;
}

/** The days from one up to, not including, another, out of the books. */
function daysOf(
  books: Readonly<Ledger>,
  { warmUp, brands, scale }: Sizes,
  stride: number,
  from: number,
  to: number,
): Days {
  const first = (warmUp + from) * brands.length;
  const end = (warmUp + to) * brands.length;
  const part = (book: Float64Array) => book.slice(first, end);
  const sum = (...all: Float64Array[]) =>
    part(all[0]).map((_, at) => scale * all.reduce((n, book) => n + book[first + at], 0));
  const { series, levels } = books;
  return {
    from,
    days: to - from,
    events: eventsOf(books.events.slice(from, to), warmUp, stride),
    bought: sum(series.bought),
    stars: part(levels.displayedMean),
    reviews: part(levels.displayedCount),
    posted: sum(series.stars1, series.stars2, series.stars3, series.stars4, series.stars5),
    postedBad: sum(series.stars1, series.stars2),
    told: sum(series.toldPositive, series.toldNegative),
    toldBad: sum(series.toldNegative),
    profit: sum(levels.profit),
  };
}

function eventsOf(days: readonly (readonly number[])[], warmUp: number, stride: number): Days["events"] {
  const length = days.reduce((sum, rows) => sum + rows.length, 0) / WIDTH;
  const columns = {
    dot: new Int32Array(length),
    day: new Int32Array(length),
    daypart: new Int8Array(length),
    activity: new Uint8Array(length),
    persona: new Int8Array(length),
    channel: new Int8Array(length),
    brand: new Int8Array(length),
    value: new Float32Array(length),
  };
  let row = 0;
  for (const rows of days) {
    for (let cell = 0; cell < rows.length; cell += WIDTH, ++row) {
      columns.dot[row] = rows[cell] / stride;
      columns.day[row] = rows[cell + 1] - warmUp;
      columns.daypart[row] = rows[cell + 2];
      columns.activity[row] = rows[cell + 3];
      columns.persona[row] = rows[cell + 5];
      columns.channel[row] = rows[cell + 7];
      columns.brand[row] = rows[cell + 8];
      columns.value[row] = rows[cell + 9];
    }
  }
  return columns;
}

import type { Ledger } from "../../model/books/ledger.ts";
import type { RunResult } from "../../model/result.ts";
import { simulate } from "../../model/simulate.ts";
import {
  childKeyHigh,
  childKeyLow,
  keyFromSeed,
  randomBits,
  type RandomKey,
  replicationKey,
} from "../../numeric/luck/random.ts";
import type { Cast, Days, Question } from "./contract.ts";
import { Living } from "./living.ts";
import { parametersOf } from "./openQuestion.ts";
import { SEEN_ACTIVITIES } from "./seen.ts";
import { Trait } from "../../model/layout/addresses.ts";
import type { Parameters } from "../../model/parameters.ts";
import { sampleStride } from "../../model/people/sample.ts";
import { cumulativeThresholds, indexAt } from "../../numeric/functions/distributions.ts";

/** Milliseconds between two deliveries: the page draws what has come meanwhile. */
const PAUSE = 40;

/** Told of a run while it goes on: who is drawn, then some days after the other. */
export interface Follower {
  begin(cast: Cast): void;
  take(days: Days): void;
}

/**
 * Simulates the first run of a question and tells of it day by day. What it gives has no event log: see `logOf`.
 *
 * @param dots - consumers that are followed, at most
 */
export function followRun(question: Question, dots: number, follower: Follower): RunResult {
  const { scenario, parameters } = parametersOf(question, dots);
  const key = replicationKey(keyFromSeed(scenario.seed), 0);
  follower.begin(castOf(parameters, key));
  const living = new Living(parameters, scenario.wordOfMouth.neutral);
  const { warmUp } = parameters;
  let [told, last] = [0, 0];
  const tellUpTo = (day: number, books: Readonly<Ledger>) => {
    follower.take(daysOf(books, parameters, living, told, day + 1));
    [told, last] = [day + 1, performance.now()];
  };
  return simulate(parameters, key, {
    watcher: { activities: SEEN_ACTIVITIES, take: (rows, day) => void (day >= 0 && living.take(rows)) },
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
  living: Living,
  from: number,
  to: number,
): Days {
  const first = (warmUp + from) * brands.length;
  const end = (warmUp + to) * brands.length;
  const part = (book: Float64Array) => book.slice(first, end);
  const sum = (...all: Float64Array[]) =>
    part(all[0]).map((_, at) => scale * all.reduce((n, book) => n + book[first + at], 0));
  const { series, levels } = books;
  const { lived, counted } = living.told();
  const booked = {
    from,
    days: to - from,
    ...counted,
    bought: sum(series.bought),
    stars: part(levels.displayedMean),
    reviews: part(levels.displayedCount),
    posted: sum(series.stars1, series.stars2, series.stars3, series.stars4, series.stars5),
    postedBad: sum(series.stars1, series.stars2),
    told: sum(series.toldPositive, series.toldNegative),
    toldBad: sum(series.toldNegative),
    profit: sum(levels.profit),
  };
  return { lived, booked };
}

/** The logged consumers of a run: their numbers, and who they are, as the engine draws it. */
function castOf({ consumers, logged, personaShare, scale }: Parameters, key: RandomKey): Cast {
  const stride = sampleStride(consumers, logged);
  const numbers = Int32Array.from({ length: logged }, (_, dot) => dot * stride).filter(
    (one) => one < consumers,
  );
  const thresholds = cumulativeThresholds(personaShare);
  const persona = Int8Array.from(numbers, (consumer) => {
    const [high, low] = [childKeyHigh, childKeyLow].map((child) => child(key.high, key.low, consumer));
    return indexAt(thresholds, randomBits(high, low, Trait.persona));
  });
  return { consumers: numbers, persona, each: (scale * consumers) / numbers.length };
}

import { describe, expect, test } from "vitest";
import { serviceToday } from "../../src/model/rivalry/capacity.ts";
import { ACTIVITIES, type RunResult } from "../../src/model/result.ts";
import { waitingChance } from "../../src/numeric/functions/queue.ts";
import { type Overrides, runPlain } from "../support/market.ts";
import { runHash } from "../support/runHash.ts";

// What a full house does: near its capacity people wait and are served worse, above it some find no room.

const CONSUMERS = 4000;
const DAYS = 140;
/** Needs so frequent that forty come a day on average, to the only brand, each for one purchase. */
const crowd = (capacity: number, served: Pick<Overrides, "experience"> = {}) =>
  runPlain(
    {
      market: { consumers: CONSUMERS, days: DAYS, needsPerYear: (40 * 365) / CONSUMERS, needShape: 1000 },
      brands: { only: { capacity, service: 0.8 } },
      ...served,
    },
    "crowd",
  );

/** Purchases a day from the fifth week on, when the demand has been seen. */
function sales({ series }: RunResult): { mean: number; standardError: number } {
  const days = Array.from(series.bought).slice(28);
  const mean = days.reduce((sum, count) => sum + count, 0) / days.length;
  return { mean, standardError: Math.sqrt(mean / days.length) };
}

describe("serviceToday(…)", () => {
  test("serves all without a limit, or before anybody came", () => {
    const all = { served: 1, waits: 0, time: 1 };
    expect(serviceToday(Infinity, [5, 9])).toEqual(all);
    expect(serviceToday(10, [])).toEqual(all);
    expect(serviceToday(10, [0, 0])).toEqual(all);
  });

  test("holds the last week's demand against the capacity", () => {
    expect(serviceToday(10, [1000, 8, 8, 8, 8, 8, 8, 8]).waits).toBeCloseTo(waitingChance(10, 0.8), 12);
    expect(serviceToday(10, [25])).toMatchObject({ served: 0.4, waits: 1 });
  });
});

test("a capacity far above the demand changes nothing but who waits: nobody", () => {
  expect(runHash(crowd(1e6))).toBe(runHash(crowd(0)));
});

test("above its capacity a brand sells its capacity", () => {
  const { mean, standardError } = sales(crowd(25));
  expect(Math.abs(mean - 25)).toBeLessThan(4 * standardError);
});

test("below its capacity a brand sells to all who come", () => {
  const free = sales(crowd(0));
  const { mean } = sales(crowd(60));
  expect(Math.abs(mean - free.mean)).toBeLessThan(4 * Math.hypot(free.standardError, free.standardError));
});

test("who waits is served worse: satisfaction falls as load rises, down to what waiting costs everybody", () => {
  const satisfied = (capacity: number) => {
    const { series } = crowd(capacity, { experience: { serviceWeight: 0.3 } });
    const sum = (values: Float64Array) => values.slice(28).reduce((total, value) => total + value, 0);
    return sum(series.satisfaction) / sum(series.experienced) / 1e6;
  };
  const [free, near, full] = [satisfied(0), satisfied(42), satisfied(25)];
  expect(near).toBeLessThan(free);
  expect(full).toBeLessThan(near);
  // Everybody waits in a full house: service weighs .3 and waiting takes .3 of it.
  expect(free - full).toBeCloseTo(0.3 * 0.3, 6);
});

test("a care desk answers up to its capacity, and later the fuller it is", () => {
  const desk = (capacity: number) =>
    runPlain(
      {
        market: { consumers: CONSUMERS, days: DAYS, needsPerYear: (40 * 365) / CONSUMERS, needShape: 1000 },
        brands: { only: { failure: 0.5, care: { answered: 1, hours: 20, skill: 1, capacity } } },
        care: { complaintShare: 1, quickHours: 24 },
      },
      "desk",
      { logged: CONSUMERS },
    );
  const answered = ({ series }: RunResult) => Array.from(series.answered).slice(28);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const hours = ({ events }: RunResult) =>
    mean(
      Array.from(events.value).filter(
        (_, row) => ACTIVITIES[events.activity[row]] === "answered" && events.day[row] >= 28,
      ),
    );
  const [free, tight, full] = [desk(0), desk(21), desk(8)];
  const complaints = mean(Array.from(free.series.complaints).slice(28));
  expect(mean(answered(free))).toBe(complaints);
  const standardError = Math.sqrt(8 / (DAYS - 28));
  expect(Math.abs(mean(answered(full)) - 8)).toBeLessThan(4 * standardError);
  expect(hours(tight)).toBeGreaterThan(hours(free));
  expect(hours(full)).toBeGreaterThan(hours(tight));
});

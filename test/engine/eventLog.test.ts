import fc from "fast-check";
import { expect, test } from "vitest";
import { ascending } from "../../src/model/eventLog.ts";
import { simulate } from "../../src/model/simulate.ts";
import { ACTIVITIES, type Activity } from "../../src/model/result.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario } from "../support/fullMarket.ts";

// Gifts, late reviews, deliveries and words at any time: everything that may end up in another one's case.
const scenario = fullScenario({
  "market.consumers": 400,
  "telling.delay": 20,
  "market.needsPerYear": 40,
  "brands.north.seeding": { people: 60, day: 20 },
});
const { events, series } = simulate(toParameters(scenario, { logged: 400 }), keyFromSeed("cases"));

interface Row {
  readonly at: number;
  readonly day: number;
  readonly activity: Activity;
  readonly consumer: number;
  readonly journey: number;
  readonly brand: number;
}

const rows = Array.from(
  { length: events.length },
  (_, at): Row => ({
    at,
    day: events.day[at],
    activity: ACTIVITIES[events.activity[at]],
    consumer: events.consumer[at],
    journey: events.journey[at],
    brand: events.brand[at],
  }),
);
const byCase = new Map<string, Row[]>();
for (const row of rows.filter(({ journey }) => journey >= 0)) {
  const key = `${row.consumer} ${row.journey}`;
  byCase.set(key, [...(byCase.get(key) ?? []), row]);
}
const cases = [...byCase.values()];
const outside = rows.filter(({ journey }) => journey < 0);
const ENDS: readonly Activity[] = ["leave", "giveUp", "experience"];
const PASSIVE: readonly Activity[] = ["hear", "exposed"];

/** Where a journey ends in its case; −1 while it may go on. Who buys nothing goes on or not: not, if a need follows. */
function endOf(own: readonly Row[]): number {
  const end = own.findIndex(({ activity }) => ENDS.includes(activity));
  if (end >= 0) return end;
  const [{ consumer, journey }] = own;
  const last = own.findLastIndex(({ activity }) => !PASSIVE.includes(activity));
  const isOver = byCase.has(`${consumer} ${journey + 1}`);
  return isOver && own[last].activity === "chooseNothing" ? last : -1;
}

test("every journey in the log begins with its need, and is numbered from 1", () => {
  expect(cases.length).toBeGreaterThan(500);
  expect(cases.filter(([{ activity, journey }]) => activity !== "need" || journey < 1)).toEqual([]);
});

test("words and advertising belong to a journey only while it lasts", () => {
  const late = cases.flatMap((own) => {
    const end = endOf(own);
    return end < 0 ? [] : own.slice(end + 1).filter(({ activity }) => PASSIVE.includes(activity));
  });
  expect(late).toEqual([]);
  const inside = cases.flat().filter(({ activity }) => activity === "hear");
  expect(inside.length).toBeGreaterThan(20);
});

test("what belongs to no journey is heard, seen, or the use of a gift", () => {
  const heard = outside.filter(({ activity }) => activity === "hear");
  expect(heard.length).toBeGreaterThan(500);
  const used = outside.filter(({ activity }) => activity === "experience").length;
  expect(used).toBe(series.seeded.reduce((sum, gifts) => sum + gifts, 0));
  expect(new Set(outside.map(({ activity }) => activity))).toEqual(
    new Set(["hear", "exposed", "experience", "failure", "complain", "answered", "intend", "tell", "post"]),
  );
});

test("a review belongs to the journey of which it tells, even when it is written on a later one", () => {
  const posts = cases.flatMap((own) =>
    own.flatMap((post, at) => (post.activity === "post" ? [{ post, before: own.slice(0, at) }] : [])),
  );
  const unlived = posts.filter(
    ({ post, before }) =>
      !before.some(({ activity, brand }) => activity === "experience" && brand === post.brand),
  );
  expect(unlived).toEqual([]);
  const later = posts.filter(({ post: { at, consumer, journey } }) => {
    const [next] = byCase.get(`${consumer} ${journey + 1}`) ?? [];
    return next !== undefined && next.at < at;
  });
  expect(later.length).toBeGreaterThan(20);
  const ofGifts = outside.filter(({ activity }) => activity === "post");
  expect(ofGifts.length).toBeGreaterThan(0);
});

test("rows are put into the order of their consumers, and those of one keep theirs", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (consumers) => {
      const expected = consumers.map((_, row) => row).sort((a, b) => consumers[a] - consumers[b] || a - b);
      expect([...ascending(Uint32Array.from(consumers))]).toEqual(expected);
    }),
  );
});

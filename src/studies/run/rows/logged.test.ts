// Rows of single journeys, from logs written by hand.
import { expect, test } from "vitest";
import type { Replications } from "../../runs/replicate.ts";
import { ACTIVITIES, type Activity, type RunResult } from "../../../model/result.ts";
import { toParameters } from "../../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import { worstCascade } from "./cascadeRows.ts";
import { cohortMonths, cohortRows } from "./cohortRows.ts";
import { pathRows } from "./pathRows.ts";
import { personaRows } from "./personaRows.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Logged by hand",
  focus: "nonna",
  market: { start: "2018-01-10", days: 100, consumers: 100 },
  wordOfMouth: { neutral: 0.5 },
  channels: { search: {}, shopWindow: {} },
  brands: { nonna: { label: "Nonna" }, gino: { label: "Da Gino" } },
});

interface Line {
  readonly consumer?: number;
  readonly day?: number;
  readonly journey?: number;
  readonly persona?: number;
  readonly channel?: number;
  readonly brand?: number;
  readonly value?: number;
}

/** One run that holds nothing but logs. */
function logged(lines: readonly [Activity, Line][], tales: readonly number[][] = []): Replications {
  const column = (key: keyof Line, missing: number) => lines.map(([, line]) => line[key] ?? missing);
  const tale = (place: number) => tales.map((row) => row[place]);
  const run = {
    days: 100,
    brands: ["nonna", "gino"],
    channels: ["search", "shopWindow"],
    personas: ["commuter", "family"],
    funnel: { visits: new Float64Array(192), met: new Float64Array(192), left: new Float64Array(192) },
    touchpoints: { visits: new Float64Array(16), exits: new Float64Array(16) },
    events: {
      length: lines.length,
      activity: Uint8Array.from(lines, ([activity]) => ACTIVITIES.indexOf(activity)),
      consumer: Int32Array.from(column("consumer", 0)),
      day: Int32Array.from(column("day", 0)),
      journey: Int32Array.from(column("journey", 0)),
      persona: Int8Array.from(column("persona", 0)),
      channel: Int8Array.from(column("channel", -1)),
      brand: Int8Array.from(column("brand", -1)),
      value: Float64Array.from(column("value", -1)),
    },
    tales: {
      length: tales.length,
      day: Int32Array.from(tale(0)),
      teller: Int32Array.from(tale(1)),
      listener: Int32Array.from(tale(2)),
      brand: Int8Array.from(tale(3)),
      hops: Int8Array.from(tale(4)),
      said: Float64Array.from(tale(5)),
    },
  } as unknown as RunResult;
  return { scenario, parameters: toParameters(scenario), seed: "by hand", runs: [run] };
}

test("pathRows(…) takes each touchpoint once, in order, and the end that counts last", () => {
  const visit = (channel: number, journey: number): [Activity, Line] => ["visit", { channel, journey }];
  const { rows, journeys } = pathRows(
    logged([
      visit(0, 0),
      visit(1, 0),
      visit(0, 0),
      ["chooseNothing", { journey: 0 }],
      ["purchase", { journey: 0, brand: 0 }],
      visit(0, 1),
      ["purchase", { journey: 1, brand: 1 }],
      visit(0, 2),
      ["giveUp", { journey: 2 }],
      visit(1, 3),
    ]),
  );
  expect(journeys).toBe(3);
  expect(rows).toEqual([
    { path: "search", outcome: "other", journeys: 1 },
    { path: "search", outcome: "left", journeys: 1 },
    { path: "search › shop window", outcome: "focus", journeys: 1 },
  ]);
});

test("pathRows(…) draws the hundred most frequent paths, and counts the journeys of all", () => {
  // Eleven touchpoints make 110 paths of two; the first ten of them are taken twice.
  const channels = Array.from({ length: 11 }, (_, channel) => `c${String(channel).padStart(2, "0")}`);
  const pairs = channels.flatMap((_, first) =>
    channels.flatMap((_unused, second) => (first === second ? [] : [[first, second]])),
  );
  const lines = [...pairs, ...pairs.slice(0, 10)].flatMap(([first, second], journey): [Activity, Line][] => [
    ["visit", { channel: first, journey }],
    ["visit", { channel: second, journey }],
    ["leave", { journey }],
  ]);
  const replications = logged(lines);
  const { rows, journeys } = pathRows({ ...replications, runs: [{ ...replications.runs[0], channels }] });
  expect(journeys).toBe(120);
  expect(rows).toHaveLength(100);
  expect(rows.filter(({ journeys: own }) => own === 2)).toEqual(rows.slice(0, 10));
  // Of equally frequent paths the first by name are drawn, so that a rerun draws the same ones.
  const byName = pairs.map((pair) => pair.map((at) => channels[at]).join(" › ")).toSorted();
  expect(rows.map(({ path }) => path)).toEqual(byName.slice(0, 100));
});

test("cohortRows(…) follows new buyers from their first month through the months that the run sees whole", () => {
  const purchase = (consumer: number, day: number, brand = 0): [Activity, Line] => [
    "purchase",
    { consumer, day, brand },
  ];
  // Day 22 is the first of February, day 50 of March, day 81 of April; the run ends on 19 April.
  const replications = logged([
    purchase(1, 3),
    purchase(1, 30),
    purchase(1, 31),
    purchase(2, 10),
    purchase(2, 55),
    purchase(3, 40),
    purchase(4, 5, 1),
    purchase(4, 49),
    purchase(4, 80),
    purchase(4, 90),
  ]);
  expect(cohortMonths(replications)).toBe(1);
  expect(cohortRows(replications)).toEqual([
    { cohort: "2018-01-10", later: 1, buyers: 2, returned: 1, share: 0.5 },
    { cohort: "2018-01-10", later: 2, buyers: 2, returned: 1, share: 0.5 },
    { cohort: "2018-02-01", later: 1, buyers: 2, returned: 1, share: 0.5 },
  ]);
});

test("personaRows(…) takes moments from the tables and what follows the purchase from the log", () => {
  const replications = logged([
    ["experience", { persona: 1, brand: 0, value: 0.6 }],
    ["experience", { persona: 1, brand: 1, value: 0.8 }],
    ["complain", { persona: 1, brand: 1 }],
    ["post", { persona: 1, brand: 1, value: 2 }],
    ["tell", { persona: 1, brand: 1, value: 3 }],
  ]);
  const [{ funnel, touchpoints }] = replications.runs;
  // Moment buy of the second persona: shape [M, P, 4, T] and [P, M, C].
  const cell = (3 * 2 + 1) * 24;
  funnel.visits[cell] = 10;
  funnel.met[cell] = 8;
  funnel.left[cell] = 4;
  touchpoints.visits[(1 * 4 + 3) * 2 + 1] = 5;
  touchpoints.exits[(1 * 4 + 3) * 2 + 1] = 4;
  const rows = personaRows(replications).filter(({ persona, visits }) => persona === "family" && visits > 0);
  const unknown = { gain: Number.NaN, decisive: false };
  const common = { persona: "family", lastSource: 0, decides: false, exits: Number.NaN, ...unknown };
  expect(rows).toEqual([
    {
      ...common,
      stage: "buy",
      touchpoint: "shop window",
      part: 1,
      lastSource: 4,
      visits: 10,
      ease: 0.8,
      exits: 0.4,
      decides: true,
    },
    { ...common, stage: "use", touchpoint: "care", part: 0.5, visits: 2, ease: 0.7 },
    { ...common, stage: "tell", touchpoint: "friends", part: 0.75, visits: 1, ease: 0.25 },
    { ...common, stage: "tell", touchpoint: "posts", part: 0.25, visits: 1, ease: 0.25 },
  ]);
});

test("worstCascade(…) follows the first teller's bad words from hand to hand, and no others", () => {
  const replications = logged(
    [],
    [
      // day heard, teller, listener, brand, hands before, what is said
      [20, 5, 6, 0, 0, 0.1], // weeks before the crisis
      [50, 1, 2, 1, 0, 0.1],
      [50, 1, 3, 1, 0, 0.1],
      [50, 9, 3, 1, 0, 0.9], // a good word
      [50, 8, 4, 1, 0, 0.2], // another teller
      [51, 2, 7, 1, 1, 0.2],
      [51, 3, 8, 0, 1, 0.2], // of another brand
      [52, 7, 9, 1, 2, 0.3],
      [52, 4, 5, 1, 1, 0.3], // heard two days before: she speaks of something else
      [60, 1, 6, 1, 0, 0.1],
      [79, 1, 5, 1, 0, 0.1], // after four weeks
    ],
  );
  const cascade = worstCascade(replications);
  expect(cascade).toMatchObject({ brand: "Da Gino", start: "2018-02-28" });
  expect(
    cascade?.rows.map(({ word, cause, day, listener, hops }) => [word, cause, day, listener, hops]),
  ).toEqual([
    [0, -1, 1, 2, 0],
    [1, -1, 1, 3, 0],
    [2, 0, 2, 7, 1],
    [3, 2, 3, 9, 2],
    [4, -1, 11, 6, 0],
  ]);
});

test("worstCascade(…) is undefined where nobody says anything bad", () => {
  expect(worstCascade(logged([], [[3, 1, 2, 0, 0, 0.9]]))).toBeUndefined();
});

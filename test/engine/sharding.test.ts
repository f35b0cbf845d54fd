import { describe, expect, test } from "vitest";
import type { EventLog, RunResult } from "../../src/model/result.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate, type SimulateOptions } from "../../src/model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario, type Settings } from "../support/fullMarket.ts";
import { runHash } from "../support/runHash.ts";

// A run is a function of its parameters and its key. Consumers of a day depend on yesterday only, so how they are
// split and in which order they are served must not show in a single bit, the event log included.

const timeline = [
  { day: 5, set: { "brands.north.quality": 0.3 } },
  { day: 10, set: { "brands.*.price": 25 } },
  { day: 11, set: { "brands.chain.coverage.search": 0.1, "channels.search.attention": "all" } },
  { day: 20, set: { "wordOfMouth.tellRate": 0.5 } },
  { day: 25, set: { "brands.north.advertising.daily": 900 } },
  { day: 30, set: { "market.needsPerYear": 30 } },
  { day: 35, set: { "platform.order": "newest", "platform.display": "allTime" } },
  { day: 40, set: { "personas.hasty.trustInPeople": 3 } },
  { day: 45, set: { "journey.pace": 0 } },
  { day: 50, set: { "telling.postRate": 1 } },
];

/** 211 is a prime, so that no number of shards divides it. */
const settings: Settings = { "market.consumers": 211, "market.days": 60, "market.panel": 100 };

const markets: Record<string, Parameters> = {
  "a full market": toParameters(fullScenario(settings), { logged: 211 }),
  "a market with ten events": toParameters(fullScenario({ ...settings, timeline }), { logged: 211 }),
  // The newest reviews are read, and gifts and purchases of one day are reviewed at once: their order matters.
  "a market of fresh reviews, everybody knowing everybody": toParameters(
    fullScenario({
      ...settings,
      "network.kind": "complete",
      "platform.order": "newest",
      "platform.display": "allTime",
      "beliefs.reviewsRead": 30,
      "telling.delay": 0,
      "telling.postRate": 1,
      "brands.north.seeding.people": 200,
    }),
    { logged: 100 },
  ),
};
/** What a full market does without by default. */
const further: Settings = {
  "choice.unreviewed": 2,
  "choice.valence": 0.5,
  "choice.priceRisk": 1,
  "beliefs.perfectDistrust": 2,
  "beliefs.sizeNeglect": 0.5,
  "beliefs.reputation": 2,
  "beliefs.priceSign": 0.1,
  "platform.rounding": "halves",
  "channels.search.looks": "together",
  "channels.search.ranking": 1,
  "channels.search.rankingBy": "number",
  "channels.search.bestSellers": 1,
  "channels.shop.looks": "together",
  "channels.shop.attention": 1.5,
  "checkout.usabilityEffect": 0.5,
  "journey.deviceByDaypart": 1,
  "care.resentment": 2,
  "surveys.share": 1,
  "surveys.noise": 0.2,
  "market.leaving": 0.1,
  "brands.north.preference": 0.8,
  "brands.chain.preference": 0.5,
};
/** Everybody knows the first one and nobody else, who hears hundreds of words a day and passes them on. */
const hub = toParameters(
  fullScenario({
    ...settings,
    "market.consumers": 900,
    "market.days": 52,
    "market.needsPerYear": 300,
    "wordOfMouth.tellRate": 1,
    "wordOfMouth.passOn": 0.02,
  }),
  { logged: 900 },
);
markets["a market with a hub"] = {
  ...hub,
  network: {
    ...hub.network,
    kind: "ties",
    ties: Uint32Array.from({ length: 2 * 899 }, (_, end) => (end % 2) * ((end + 1) / 2)),
  },
};
markets["a market with everything that is off by default"] = toParameters(
  fullScenario({ ...settings, ...further }),
  { logged: 211 },
);
const key = keyFromSeed("shards");

describe.each(Object.entries(markets))("%s", (_, parameters) => {
  const alone = simulate(parameters, key);
  const whole = runHash(alone);

  test("has something to tell: messages, reviews and events", () => {
    const { series, events } = alone;
    for (const table of [series.heardPositive, series.passedOn, series.stars5, events.activity])
      expect(table.some((count) => count > 0)).toBe(true);
  });

  test.each<SimulateOptions>([
    { width: "wide" },
    { width: "wide", shards: 3 },
    { shards: 1, order: "descending" },
    { shards: 2 },
    { shards: 2, order: "descending" },
    { shards: 3 },
    { shards: 3, order: "descending" },
    { shards: 7 },
    { shards: 7, order: "descending" },
  ])("gives the same bits laid out otherwise: %o", (options) => {
    const split = simulate(parameters, key, options);
    const events = inOrder(split.events);
    expect(differences({ ...alone, events: inOrder(alone.events) }, { ...split, events })).toEqual([]);
    expect(runHash({ ...split, events: alone.events })).toBe(whole);
  });

  test("writes the event log in order of day and consumer, whatever the shards", () => {
    expect(runHash({ ...alone, events: inOrder(alone.events) })).toBe(whole);
    expect(runHash(simulate(parameters, key, { shards: 3 }))).toBe(whole);
  });

  test("gives the same bits again", () => {
    expect(runHash(simulate(parameters, key))).toBe(whole);
  });

  test("gives other bits with other luck", () => {
    expect(runHash(simulate(parameters, replicationKey(key, 0)))).not.toBe(whole);
    expect(runHash(simulate(parameters, replicationKey(key, 1)))).not.toBe(
      runHash(simulate(parameters, replicationKey(key, 0))),
    );
  });

  test("is not changed by running", () => {
    expect(structuredClone(parameters)).toEqual(parameters);
  });
});

test("the hub hears more on a day than is put into order one by one", () => {
  const { tales } = simulate(markets["a market with a hub"], key);
  const heard = new Map<number, number>();
  for (let row = 0; row < tales.length; ++row)
    if (tales.listener[row] === 0) heard.set(tales.day[row], (heard.get(tales.day[row]) ?? 0) + 1);
  expect(Math.max(...heard.values())).toBeGreaterThan(200);
});

test("ten events leave the days before the first as they were", () => {
  const [plain, eventful] = [markets["a full market"], markets["a market with ten events"]].map(
    (parameters) => simulate(parameters, key),
  );
  const before = 5 * plain.brands.length;
  expect(eventful.series.bought.subarray(0, before)).toEqual(plain.series.bought.subarray(0, before));
  expect(eventful.market.sources.subarray(0, 5)).toEqual(plain.market.sources.subarray(0, 5));
  expect(runHash(eventful)).not.toBe(runHash(plain));
});

/** The event log sorted by day and consumer; what one consumer did on a day keeps its order. */
function inOrder({ length, ...columns }: EventLog): EventLog {
  const { day, consumer } = columns;
  const rows = Array.from({ length }, (_, row) => row).sort(
    (a, b) => day[a] - day[b] || consumer[a] - consumer[b] || a - b,
  );
  const sorted = Object.entries(columns).map(([name, column]) => [
    name,
    column.map((_: number, row: number) => column[rows[row]]),
  ]);
  return { length, ...Object.fromEntries(sorted) } as EventLog;
}

/** Names of the tables in which two results differ: a failure says more than a fingerprint. */
function differences(one: RunResult, other: RunResult): string[] {
  const groups = [
    "series",
    "market",
    "levels",
    "panel",
    "funnel",
    "touchpoints",
    "money",
    "census",
    "events",
  ] as const;
  return groups.flatMap((group) => {
    const [left, right] = [one[group], other[group]] as Record<string, unknown>[];
    return Object.keys(left)
      .filter((name) => !isSame(left[name], right[name]))
      .map((name) => `${group}.${name}`);
  });
}

function isSame(left: unknown, right: unknown): boolean {
  return ArrayBuffer.isView(left) && ArrayBuffer.isView(right)
    ? Buffer.compare(bytesOf(left), bytesOf(right)) === 0
    : left === right;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer, byteOffset, byteLength);

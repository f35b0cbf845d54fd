import { describe, expect, test } from "vitest";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { type Scenario, scenarioSettings } from "../../src/scenario/settings/scenario.ts";
import { simulate } from "../../src/model/simulate.ts";
import { fingerprint } from "../doctrine/fingerprint.ts";
import { leverMarket } from "../doctrine/leverMarket.ts";
import { change, leversOf, moveTo } from "../doctrine/levers.ts";

// A lever that moves nothing is a bug, or a promise to the user that is not kept. Every number, flag and choice of a
// scenario is moved, one at a time, in a market in which every mechanism is on; the run must come out different.

/** What has to be switched before a setting means anything. */
const given: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "platform.recencyHalfLife": { "platform.display": "recency" },
  "platform.helpfulNegativity": { "platform.order": "helpful" },
  "network.communitySize": { "network.kind": "communities" },
  "network.bridging": { "network.kind": "communities" },
  "market.giftsServe": { "market.durable": true },
  // One person to stand for is fewer than the gifts.
  "market.population": { "brands.nonna.seeding.people": 0 },
  "beliefs.perfectDistrust": { "brands.nonna.startingReviews.stars": 5 },
  "choice.unreviewed": { "brands.nonna.startingReviews.count": 0 },
  "choice.unreviewedFade": { "brands.nonna.startingReviews.count": 0 },
  // Beside dozens of reviews the start is small, and few see a shop window: next to none it is much.
  "channels.shopWindow.rankingStart": { "brands.nonna.startingReviews.count": 0 },
};

/** Settings that no run knows of, and why. */
const silent: Readonly<Record<string, string>> = {
  runs: "how many runs there are",
  level: "how intervals are read",
  "channels.shopWindow.formats.video": "a shop shows no content",
  "channels.shopWindow.formats.audio": "a shop shows no content",
  "channels.shopWindow.formats.text": "a shop shows no content",
};

/** One of each kind is enough: other personas, channels and brands have the same settings. */
const walked =
  /^(?!personas\.(?!commuter|family\.devices)|channels\.(?!search|site|shopWindow)|brands\.(?!nonna))/;

const market = scenarioSettings.parse(leverMarket);
const levers = leversOf(market).filter(({ path }) => walked.test(path));
const known = new Map<Scenario, string>();

/** The fingerprint of a scenario's run; that of the same scenario is worked out once. */
function runOf(scenario: Scenario): string {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  const print = fingerprint(simulate(toParameters(scenario, { logged: 20 }), keyFromSeed("levers")));
  known.set(scenario, print);
  return print;
}

/** A season's month is seen by runs that live through it. */
function monthOf(path: string): Readonly<Record<string, unknown>> {
  const [, month] = /^market\.season\.(\d+)$/.exec(path) ?? [];
  return month === undefined ? {} : { "market.start": `2018-${`${Number(month) + 1}`.padStart(2, "0")}-01` };
}

describe("moving a lever changes the run", () => {
  for (const { path, values } of levers.filter((lever) => !(lever.path in silent))) {
    test(path, () => {
      const needed = { ...given[path], ...monthOf(path) };
      const before = Object.keys(needed).length === 0 ? market : change(market, needed);
      // Ties are read from a file, which there is none of here.
      const others = values.filter((value) => value !== "ties");
      const changes = (value: unknown) => runOf(moveTo(before, path, value)) !== runOf(before);
      // A number must do something on one side at least, every word something of its own.
      if (typeof others[0] === "number") expect(others.some(changes), `${path} to ${others}`).toBe(true);
      else
        expect(
          others.filter((value) => !changes(value)),
          path,
        ).toEqual([]);
    });
  }
});

describe("what is not for the model leaves the run as it is", () => {
  for (const [path, reason] of Object.entries(silent)) {
    test(`${path}: ${reason}`, () => {
      const values = levers.find((lever) => lever.path === path)?.values ?? [];
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(runOf(moveTo(market, path, value))).toBe(runOf(market));
    });
  }
});

// What was observed is read by calibration alone, and moves no run.
test("the walk reaches every group of settings that a run knows", () => {
  const groups = new Set(levers.map(({ path }) => path.split(".")[0]));
  const settable = Object.entries(market).filter(
    ([group, value]) => group !== "observed" && typeof value === "object" && !Array.isArray(value),
  );
  expect([...groups]).toEqual(expect.arrayContaining(settable.map(([group]) => group)));
});

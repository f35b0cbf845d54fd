import { describe, expect, test } from "vitest";
import { plainMarket } from "../../test/support/market.ts";
import { keyFromSeed } from "../numeric/luck/random.ts";
import type { RunResult } from "./result.ts";
import { simulate } from "./simulate.ts";
import { findUnsound } from "./soundResult.ts";

const run = simulate(
  plainMarket({ market: { consumers: 100, days: 15, panel: 20 } }, { logged: 5 }),
  keyFromSeed("sound"),
);

/** The result with one number of one table replaced. */
function broken(place: string, value: number, cell = 0): RunResult {
  const copy = structuredClone(run) as unknown as Record<string, unknown>;
  const names = place.split(".");
  let group = copy;
  for (const name of names.slice(0, -1)) group = group[name] as Record<string, unknown>;
  const last = names[names.length - 1];
  if (typeof group[last] === "number") group[last] = value;
  else (group[last] as Float64Array)[cell] = value;
  return copy as unknown as RunResult;
}

test("a run is sound, and its consumers are all there", () => {
  expect(findUnsound(run)).toBeUndefined();
  expect(findUnsound(run, 100)).toBeUndefined();
});

describe.each([NaN, Infinity, -Infinity])("%d", (value) => {
  test.each([
    ["series.bought", 0],
    ["series.bought", 1],
    ["market.needs", 13],
    // The last of an odd number of cells stands alone.
    ["market.needs", 14],
    ["levels.profit", 7],
    ["levels.displayedCount", 3],
    ["panel.aware", 0],
    ["panel.size", 0],
    ["funnel.visits", 5],
    ["touchpoints.satisfaction", 0],
    ["money.unitCost", 0],
    ["media.spend", 1],
    ["census.buyers", 0],
    ["events.value", 2],
    ["days", 0],
  ])("is found in %s, cell %d", (place, cell) => {
    expect(findUnsound(broken(place, value, cell))).toBe(place);
  });
});

test("stars may be none, of a brand without reviews, and not endless", () => {
  expect([...new Set(run.levels.displayedMean)]).toEqual([NaN]);
  expect(findUnsound(broken("levels.displayedMean", Infinity, 4))).toBe("levels.displayedMean");
  expect(findUnsound(broken("levels.displayedMean", 4.5, 4))).toBeUndefined();
});

test("two endless numbers that cancel each other are found", () => {
  const copy = broken("levels.profit", Infinity, 2);
  copy.levels.profit[4] = -Infinity;
  expect(findUnsound(copy)).toBe("levels.profit");
});

test("consumers lost or won on the way are found, also where each stands for part of many", () => {
  expect(findUnsound(run, 101)).toBe("census.purchases");
  expect(findUnsound(run, 99)).toBe("census.purchases");
  const people = (purchases: number) => broken("census.purchases", purchases, 20);
  expect(findUnsound(people(1e-9), 100)).toBeUndefined();
  expect(findUnsound(people(1e-6), 100)).toBe("census.purchases");
});

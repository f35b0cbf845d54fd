import { expect, test } from "vitest";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { createNetwork } from "../../model/people/network.ts";
import { ringLayout } from "./ringLayout.ts";

const far = (x: number, y: number) => Math.sqrt(x * x + y * y);

/** 0 – 1 – 2 – 3, and 4 who knows nobody. */
const path = {
  complete: false,
  start: Uint32Array.of(0, 1, 3, 5, 6, 6),
  friends: Uint32Array.of(1, 0, 2, 1, 3, 2),
  meanFriends: 1.2,
};

test("who is known through more hands stands further out, and who knows nobody outermost", () => {
  const { consumers, x, y } = ringLayout(path, 5, 1, 10);
  expect([...consumers]).toEqual([1, 0, 2, 3, 4]);
  expect([x[0], y[0]]).toEqual([0, 0]);
  const places = [...consumers].map((_, at) => far(x[at], y[at]));
  expect(Math.max(places[1], places[2])).toBeLessThan(places[3]);
  expect(places[3]).toBeLessThan(places[4]);
  expect(places[4]).toBeLessThanOrEqual(1);
});

test("of many the nearest are drawn", () => {
  expect([...ringLayout(path, 5, 3, 2).consumers]).toEqual([3, 2]);
});

test("everybody of a drawn network is in the disc once, no two at one place", () => {
  const parameters = {
    kind: "smallWorld" as const,
    friends: 6,
    rewiring: 0.1,
    communitySize: 50,
    bridging: 0,
    ties: new Uint32Array(0),
  };
  const network = createNetwork(parameters, 400, keyFromSeed("rings"));
  const { consumers, x, y } = ringLayout(network, 400, 7, 20_000);
  expect(new Set(consumers).size).toBe(400);
  expect([...x].every((_, at) => far(x[at], y[at]) <= 1)).toBe(true);
  expect(new Set([...x].map((_, at) => `${x[at].toFixed(5)} ${y[at].toFixed(5)}`)).size).toBe(400);
});

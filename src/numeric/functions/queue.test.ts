import { expect, test } from "vitest";
import { sojournTime, waitingChance } from "./queue.ts";

test("waitingChance(…) of one server is the load", () => {
  for (const load of [0, 0.1, 0.5, 0.9, 0.999]) expect(waitingChance(1, load)).toBeCloseTo(load, 12);
});

test("waitingChance(…) is Erlang's C", () => {
  // Two servers: C = 2 ρ² / (1 + ρ).
  for (const load of [0.2, 0.5, 0.8])
    expect(waitingChance(2, load)).toBeCloseTo((2 * load * load) / (1 + load), 12);
  // By its definition as a sum, ten servers of whom eight are busy on average.
  const terms = [1];
  for (let n = 1; n <= 10; ++n) terms.push((terms[n - 1] * 8) / n);
  const last = terms[10] / (1 - 0.8);
  const sum = terms.slice(0, 10).reduce((total, term) => total + term, 0) + last;
  expect(waitingChance(10, 0.8)).toBeCloseTo(last / sum, 12);
});

test("nobody waits without arrivals, everybody from a full load on", () => {
  expect([waitingChance(5, 0), waitingChance(5, 1), waitingChance(5, 7)]).toEqual([0, 1, 1]);
});

test("many servers leave hardly anybody waiting below a full load", () => {
  expect(waitingChance(1e6, 0.9)).toBeLessThan(1e-4);
});

test("sojournTime(…) of one server is 1 / (1 − load)", () => {
  for (const load of [0, 0.5, 0.9]) expect(sojournTime(1, load)).toBeCloseTo(1 / (1 - load), 12);
  expect(sojournTime(1, 3)).toBeCloseTo(100, 9);
});

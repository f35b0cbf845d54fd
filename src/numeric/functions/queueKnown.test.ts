import { expect, test } from "vitest";
import { FOUR, mean, standardError } from "../../../test/support/statistics.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { exponentialOf } from "./distributions.ts";
import { sojournTime, waitingChance } from "./queue.ts";

// Erlang's C by its definition, (aᶜ / c!) / (1 − ρ) over the sum with all terms below it: mpmath 1.3 with 50 digits.
test.each([
  [2, 0.3, 0.13846153846153845],
  [2, 0.7, 0.57647058823529406],
  [2, 0.98, 0.97010101010101007],
  [3, 0.3, 0.070028818443804028],
  [3, 0.9, 0.81706102117061025],
  [5, 0.3, 0.020139234211834905],
  [5, 0.7, 0.37783822669843975],
  [5, 0.9, 0.76249322073293567],
  [10, 0.3, 0.0011572953262096432],
  [10, 0.7, 0.22173121588381538],
  [10, 0.9, 0.66873152410769707],
  [20, 0.7, 0.093561243471430366],
  [20, 0.98, 0.89734005867313732],
  [50, 0.3, 9.1616313352645123e-13],
  [50, 0.9, 0.36386446720698848],
  [100, 0.7, 4.5925385471046212e-4],
  [100, 0.98, 0.77510051252522336],
  [500, 0.3, 9.3314829569880344e-112],
  [500, 0.98, 0.54667327219482867],
])("of %d servers at a load of %d an arrival waits with chance %d", (servers, load, chance) => {
  expect(Math.abs(waitingChance(servers, load) / chance - 1)).toBeLessThan(1e-12);
});

test("more servers under the same load make waiting rarer, more load makes it more frequent", () => {
  for (let servers = 1; servers < 60; ++servers) {
    expect(waitingChance(servers + 1, 0.8)).toBeLessThan(waitingChance(servers, 0.8));
    expect(sojournTime(servers + 1, 0.8)).toBeLessThan(sojournTime(servers, 0.8));
  }
  for (let load = 0.01; load < 0.98; load += 0.01) {
    expect(waitingChance(4, load + 0.01)).toBeGreaterThan(waitingChance(4, load));
    expect(sojournTime(4, load + 0.01)).toBeGreaterThan(sojournTime(4, load));
  }
});

test("parts of a server are rounded, fewer than one serves like one, and more than 2,000 wait like 2,000", () => {
  expect(waitingChance(2.4, 0.5)).toBe(waitingChance(2, 0.5));
  expect(waitingChance(2.5, 0.5)).toBe(waitingChance(3, 0.5));
  expect(waitingChance(0, 0.5)).toBe(waitingChance(1, 0.5));
  expect(waitingChance(1e9, 0.99)).toBe(waitingChance(2000, 0.99));
});

test("a load that is no number, nought or below keeps nobody waiting; sojournTime(…) is then the service alone", () => {
  for (const load of [0, -1, Number.NaN]) expect(waitingChance(3, load)).toBe(0);
  for (const load of [0, -1]) expect(sojournTime(3, load)).toBe(1);
});

test("sojournTime(…) stops rising at a load of .99", () => {
  const most = sojournTime(8, 0.99);
  for (const load of [0.991, 1, 5, Number.POSITIVE_INFINITY]) expect(sojournTime(8, load)).toBe(most);
});

/** Mean time from arrival to the end of service in one simulated queue, by Kiefer and Wolfowitz's recursion, from empty on. */
function simulated(seed: string, servers: number, load: number): number {
  const { high, low } = keyFromSeed(seed);
  const [start, count] = [500, 2500];
  let free = Array.from({ length: servers }, () => 0);
  let now = 0;
  let total = 0;
  for (let arrival = 0; arrival < count; ++arrival) {
    const luck = (place: number) => exponentialOf(toUniform(randomBits(high, low, 2 * arrival + place)));
    now += luck(0) / (load * servers);
    const done = Math.max(now, free[0]) + luck(1);
    free = [...free.slice(1), done].sort((a, b) => a - b);
    if (arrival >= start) total += done - now;
  }
  return total / (count - start);
}

test.each([
  [1, 0.5],
  [3, 0.7],
])(
  "%d servers at a load of %d: 60 simulated queues take as long, within four standard errors",
  (servers, load) => {
    const times = Array.from({ length: 60 }, (_, seed) => simulated(`queue ${seed}`, servers, load));
    expect(Math.abs(mean(times) - sojournTime(servers, load))).toBeLessThan(FOUR * standardError(times));
  },
);

import { expect, test } from "vitest";
import { serviceToday } from "./capacity.ts";

const near = (value: number) => expect.closeTo(value, 12);

test("without an end, or before anybody came, all are served at once", () => {
  const unlimited = { served: 1, waits: 0, time: 1 };
  expect(serviceToday(Number.POSITIVE_INFINITY, [5, 50, 500])).toEqual(unlimited);
  expect(serviceToday(3, [])).toEqual(unlimited);
  expect(serviceToday(3, [0, 0])).toEqual(unlimited);
});

test("one who serves: the load waits, and the time is one over what is left of it", () => {
  expect(serviceToday(1, [0.5])).toEqual({ served: 1, waits: near(0.5), time: near(2) });
  // Two who serve: C = 2ρ² / (1 + ρ), time 1 + C / (2 (1 − ρ)).
  const waits = (2 * 0.8 * 0.8) / 1.8;
  expect(serviceToday(2, [1.6])).toEqual({ served: 1, waits: near(waits), time: near(1 + waits / 0.4) });
});

test("a week is looked at, and a shorter time where there is no week yet", () => {
  expect(serviceToday(1, [100, 0, 0, 0, 0, 0, 0, 3.5])).toEqual(serviceToday(1, [0.5]));
  expect(serviceToday(1, [1, 0])).toEqual(serviceToday(1, [0.5]));
});

test("twice as many as can be served: half of them are, everybody waits, and time stops rising at a load of .99", () => {
  expect(serviceToday(10, [20])).toMatchObject({ served: 0.5, waits: 1 });
  expect(serviceToday(1, [2]).time).toBeCloseTo(100, 9);
  expect(serviceToday(1, [200]).time).toBe(serviceToday(1, [2]).time);
});

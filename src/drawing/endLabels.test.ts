import { expect, test } from "vitest";
import { moveApart } from "./endLabels.ts";

test("moveApart(…) leaves alone what does not touch", () => {
  expect(moveApart([90, 10, 50], 15, [0, 100])).toEqual([90, 10, 50]);
});

test("moveApart(…) spreads names that wish for the same place around it", () => {
  expect(moveApart([50, 50, 50], 10, [0, 100])).toEqual([40, 50, 60]);
});

test("moveApart(…) keeps the order of the wishes, the distance and the bounds", () => {
  for (const wishes of [
    [3, 2, 1, 0],
    [99, 99.5, 100, 20],
    [0, 0, 100, 100],
    [50, 49, 51, 48],
  ]) {
    const places = moveApart(wishes, 15, [0, 100]);
    const sorted = places.toSorted((a, b) => a - b);
    const order = wishes.map((_, index) => index).sort((a, b) => wishes[a] - wishes[b] || a - b);
    expect(order.map((member) => places[member])).toEqual(sorted);
    expect(sorted[0]).toBeGreaterThanOrEqual(0);
    expect(sorted[sorted.length - 1]).toBeLessThanOrEqual(100);
    sorted
      .slice(1)
      .forEach((place, index) => expect(place - sorted[index]).toBeGreaterThanOrEqual(15 - 1e-9));
  }
});

test("moveApart(…) shares the room evenly among more names than fit", () => {
  expect(moveApart([1, 2, 3, 4, 5], 15, [0, 40])).toEqual([0, 10, 20, 30, 40]);
});

test("moveApart(…) has nothing to do for one name or none", () => {
  expect([moveApart([], 15, [0, 40]), moveApart([70], 15, [0, 40])]).toEqual([[], [40]]);
});

import { expect, test } from "vitest";
import { combined } from "./combined.ts";
import { quantileAt } from "./forecast.ts";
import { drift, naive } from "./simpleForecasts.ts";

test("equal weights of quantiles: the middle and the width are means of the members'", () => {
  const history = [10, 12, 15, 14, 18];
  const members = [naive(history, 3), drift(history, 3)];
  const both = combined(members);
  for (const chance of [0.1, 0.5, 0.9])
    expect(both.quantiles.map((values) => quantileAt(values, chance))).toEqual(
      members[0].quantiles.map(
        (values, step) =>
          expect.closeTo(
            (quantileAt(values, chance) + quantileAt(members[1].quantiles[step], chance)) / 2,
            9,
          ) as number,
      ),
    );
  expect(combined([members[0]])).toEqual(members[0]);
});

test("how steps move together is the mean of the members', too", () => {
  const step = (a: number, b: number) => ({
    quantiles: [Float64Array.of(1, 2), Float64Array.of(3, 4)],
    together: [Float64Array.of(1, a), Float64Array.of(b, 1)],
  });
  const three = combined([step(0.9, 0.9), step(0.3, 0.3), step(0, 0)]);
  expect(three.together.map((row) => [...row])).toEqual([
    [1, expect.closeTo(0.4, 12)],
    [expect.closeTo(0.4, 12), 1],
  ]);
  expect(three.quantiles.map((values) => [...values])).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

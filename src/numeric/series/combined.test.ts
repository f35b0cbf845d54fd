import { expect, test } from "vitest";
import { combined } from "./combined.ts";
import { drift } from "./drift.ts";
import { quantileAt } from "./forecast.ts";
import { naive } from "./naive.ts";

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

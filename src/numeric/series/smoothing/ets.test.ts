import { expect, test } from "vitest";
import { nile } from "../../../../test/support/series/nile.ts";
import { chooseEts } from "./ets.ts";

// R 4: HoltWinters(Nile, gamma = FALSE, beta = FALSE): α .2466, level 805.04. The flow fell once and has no trend.
test("the Nile: a level alone", () => {
  const { form, trend } = chooseEts(nile);
  expect(form).toBe("ANN");
  expect(Math.abs(trend.level - 805.0388577)).toBeLessThan(0.05);
});

test("a line with a little noise has a trend", () => {
  const line = Array.from({ length: 30 }, (_, at) => 100 + 5 * at + (at % 3));
  expect(chooseEts(line).form).toBe("AAN");
});

test("three values are too few to tell", () => {
  expect(chooseEts([10, 20, 30]).form).toBe("ANN");
});

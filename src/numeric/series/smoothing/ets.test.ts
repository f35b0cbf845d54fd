import { expect, test } from "vitest";
import { nile } from "../../../../test/support/series/nile.ts";
import { chooseEts, ets } from "./ets.ts";
import { fitSmoothing } from "./exponentialSmoothing.ts";
import { fitTrend } from "./holt.ts";
import { quantileAt } from "../forecast.ts";

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

test("the form chosen has the least AICc of all three, reckoned anew from their errors", () => {
  // The last two stand at the edge: a parameter more or less, or twice the correction, would choose another form.
  const twelve = [92, 106, 117, 146, 152, 178, 193, 190, 207, 223, 229, 263];
  for (const history of [nile, nile.slice(0, 9), [3, 5, 9, 15, 24, 38, 60], twelve.slice(0, 10), twelve]) {
    const count = history.length - 2;
    const errorsOf = {
      ANN: fitSmoothing(history).errors,
      AAN: fitTrend(history, false).errors,
      AAdN: fitTrend(history, true).errors,
    };
    const parameters = { ANN: 3, AAN: 5, AAdN: 6 };
    const scores = (["ANN", "AAN", "AAdN"] as const).map((form) => {
      const k = parameters[form];
      const squares = errorsOf[form].slice(-count).reduce((sum, error) => sum + error * error, 0);
      const score =
        count - k - 1 > 0
          ? count * Math.log(squares / count) + 2 * k + (2 * k * (k + 1)) / (count - k - 1)
          : Infinity;
      return [form, score] as const;
    });
    const [best] = scores.toSorted((a, b) => a[1] - b[1])[0];
    expect(chooseEts(history).form).toBe(best);
  }
});

test("what was chosen is gone on with", () => {
  const line = Array.from({ length: 30 }, (_, at) => 100 + 5 * at + (at % 3));
  const { trend } = chooseEts(line);
  const { quantiles } = ets(line, 2);
  expect(quantileAt(quantiles[1], 0.5)).toBeCloseTo(trend.level + 2 * trend.slope, 6);
  const three = ets([10, 20, 30], 2).quantiles.map((values) => quantileAt(values, 0.5));
  expect(three).toEqual([30, 30].map((value) => expect.closeTo(value, 9)));
});

test("a series that never moves has a level, and no form is preferred for the logarithm of nothing", () => {
  expect(chooseEts(Array(12).fill(7))).toMatchObject({ form: "ANN", trend: { level: 7, slope: 0 } });
  expect(chooseEts(Array(12).fill(0)).form).toBe("ANN");
});

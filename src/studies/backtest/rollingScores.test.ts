import { expect, test } from "vitest";
import { rolling } from "../../../test/support/series/rolling.ts";
import { durableData } from "../../../test/support/series/durableData.ts";
import { randomBits } from "../../numeric/luck/random.ts";
import { METHODS } from "../forecast/methods.ts";
import type { ForecastData } from "../forecast/target.ts";
import { periodAt } from "../observed/step.ts";
import { rollingScores } from "./rollingScores.ts";

/** The same series up to a day, and anything at all after it. */
function scrambled(data: ForecastData, day: string): ForecastData {
  const targets = data.targets.map((target, product) => ({
    ...target,
    values: target.values.map((value, at) =>
      target.periods[at].from < day ? value : randomBits(product, 7, at) % 10_000,
    ),
    besides: target.besides?.map((row, at) =>
      target.periods[at].from < day
        ? row
        : row.map((_, column) => (randomBits(product, column, at) % 100) / 10),
    ),
  }));
  return { ...data, targets };
}

test("scrambling the future leaves every forecast equal to the bit", async () => {
  const targets = durableData.targets.slice(0, 5).flatMap((target, product) =>
    [0, 1].map((twin) => ({
      ...target,
      name: `${target.name} ${twin}`,
      periods: target.periods.map((_, at) => periodAt(1950 + product + twin + at, "year", 0)),
      besides: target.values.map((value) => [Math.log1p(value) * (1 + twin)]),
    })),
  );
  const data = { ...durableData, targets };
  const after = scrambled(data, "1958-01-01");
  const ask = rolling({ methods: METHODS, horizon: 3, most: 2 });
  const upTo = async (from: ForecastData) => {
    const cells = await Promise.all(
      from.targets.map(({ name, periods }) => {
        const seen = periods.filter(({ from: start }) => start < "1958-01-01").length;
        return rollingScores(from, { ...ask, only: new Set([name]), first: seen, last: seen });
      }),
    );
    return cells.flat().map(({ series, method, step, median }) => ({ series, method, step, median }));
  };
  const before = await upTo(data);
  expect(new Set(before.map(({ method }) => method)).size).toBeGreaterThanOrEqual(13);
  expect(await upTo(after)).toEqual(before);
});

test("what is stopped gives what is finished by then", async () => {
  let looks = 0;
  const ask = rolling({ methods: ["naive"], horizon: 1, isStopped: () => ++looks > 3 });
  expect(await rollingScores(durableData, ask)).toHaveLength(3);
});

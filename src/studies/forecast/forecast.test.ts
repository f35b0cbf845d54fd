import { expect, test } from "vitest";
import { airPassengers } from "../../../test/support/series/airPassengers.ts";
import { durableData } from "../../../test/support/series/durableData.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { forecastAll } from "./forecast.ts";
import { luckOf } from "./methods.ts";
import type { ForecastData, ForecastTarget } from "./target.ts";

const key = keyFromSeed("forecast");
const luck = luckOf(key, 1);
const [conditioner, , , vcr] = durableData.targets;
const launch: ForecastTarget = { name: "launch", start: "2027-01-01", periods: [], values: [] };
const data = (targets: readonly ForecastTarget[]): ForecastData => ({ ...durableData, targets });

test("a product without a value is forecast from the size of its market, from its first period on; without either not at all", async () => {
  const { size: _, ...bare } = conditioner;
  const { series, without } = await forecastAll(
    data([bare, { ...launch, size: 1000 }, { ...launch, name: "nothing" }]),
    { horizon: 3, luck, key },
  );
  expect(series.map(({ target, reason, ahead }) => [target.name, reason, ahead[0].period.from])).toEqual([
    ["roomAirConditioner", series[0].reason, "1962-01-01"],
    ["launch", "size", "2027-01-01"],
  ]);
  expect(without).toEqual(["nothing"]);
});

test("the chance of a threshold falls with its height, never falls with time by then, and a total that was passed is certain", async () => {
  const chances = async (threshold: number, isOfTotal = false) => {
    const { series } = await forecastAll(data([vcr]), { horizon: 4, luck, key, threshold, isOfTotal });
    return series[0].ahead;
  };
  const low = await chances(1000);
  const high = await chances(4000);
  low.forEach(({ chance = 0 }, step) => expect(chance).toBeGreaterThanOrEqual(high[step].chance ?? 1));
  for (const ahead of [low, high])
    ahead
      .slice(1)
      .forEach(({ chanceBy = 0 }, step) =>
        expect(chanceBy).toBeGreaterThanOrEqual(ahead[step].chanceBy ?? 1),
      );
  const passed = await chances(60_000, true);
  expect(passed.map(({ chance, isPassed }) => [chance, isPassed])).toEqual(Array(4).fill([1, true]));
});

test("what was asked for is taken, and tried on the past like any other", async () => {
  const asked = { horizon: 2, luck, key, method: "drift" } as const;
  const { recommendation, series } = await forecastAll(data([vcr]), asked);
  expect(recommendation.reason).toBe("asked");
  expect(series[0].method).toBe("drift");
  expect(series[0].past.of).toBeGreaterThan(10);
});

test("stopped while methods are tried on the past, nothing is forecast", async () => {
  const { series, without } = await forecastAll(data([vcr]), {
    horizon: 2,
    luck,
    key,
    isStopped: () => true,
  });
  expect([series, without]).toEqual([[], []]);
});

test("long series are tried again where half of them was seen, short ones from the third value on", async () => {
  const { size: _, ...bare } = conditioner;
  const values = airPassengers.slice(0, 60);
  const periods = values.map((__, at) => ({
    from: `${1949 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, "0")}-01`,
    days: 30,
  }));
  const passengers: ForecastTarget = { name: "passengers", start: "1949-01-01", periods, values };
  const long = await forecastAll(
    { ...data([passengers]), step: "month" },
    { horizon: 6, luck: luckOf(key, 1 / 12), key },
  );
  const short = await forecastAll(data([bare]), { horizon: 2, luck, key });
  const firstOf = ({ recommendation }: typeof long) =>
    Math.min(...recommendation.cells.map(({ seen }) => seen));
  expect([firstOf(long), firstOf(short)]).toEqual([30, 3]);
});

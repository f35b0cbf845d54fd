import { expect, test } from "vitest";
import { handMadeRun } from "../../../test/cli/support/handMadeRun.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { changeOverRun } from "./changeOverRun.ts";

const market = (days: number, more: object = {}) =>
  scenarioSettings.parse({
    schemaVersion: 1,
    title: "Two trattorias",
    market: { days, ...more },
    channels: { search: {} },
    brands: { nonna: {}, gino: {} },
  });

/** Runs in which Nonna sells so much a day, and the neighbour 100. */
const runsOf = (days: number, ...sold: ((day: number) => number)[]) =>
  sold.map((nonna) =>
    handMadeRun({
      days,
      brands: ["nonna", "gino"],
      series: { bought: Array.from({ length: days }, (_, day) => [nonna(day), 100]).flat() },
    }),
  );

const directionOf = (days: number, more: object, metric: string, ...sold: ((day: number) => number)[]) =>
  changeOverRun({ scenario: market(days, more), runs: runsOf(days, ...sold) }, "nonna", metric)?.direction;

const SUMMER = { season: [1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1] };
const wave = (day: number) => 60 + 40 * Math.cos((2 * Math.PI * day) / 364);

test("changeOverRun(…) leaves the start out, unless the market lived before its first day", () => {
  const start = (day: number) => (day < 28 ? 10 : 50);
  expect(directionOf(365, {}, "sales", start, start)).toBe("holds");
  expect(directionOf(365, { warmUp: 90 }, "sales", start, start)).toBe("rises");
});

test("changeOverRun(…) compares what follows the season with the year before, or not at all", () => {
  expect(directionOf(728, SUMMER, "sales", wave, wave)).toBe("holds");
  expect(directionOf(728, SUMMER, "sales", (day) => wave(day) * (day < 364 ? 1 : 1.2))).toBe("rises");
  expect(directionOf(365, SUMMER, "sales", wave, wave)).toBeUndefined();
  expect(
    directionOf(
      365,
      SUMMER,
      "share",
      () => 50,
      () => 50,
    ),
  ).toBe("holds");
});

test("changeOverRun(…) says rises, falls, holds or unknown by the interval of the runs", () => {
  const step = (to: number) => (day: number) => (day < 180 ? 50 : to);
  expect(directionOf(365, {}, "sales", step(60), step(62), step(61))).toBe("rises");
  expect(directionOf(365, {}, "sales", step(40), step(42), step(41))).toBe("falls");
  expect(directionOf(365, {}, "sales", step(50.5), step(49.5), step(50))).toBe("holds");
  expect(directionOf(365, {}, "sales", step(90), step(10), step(60))).toBe("unknown");
  expect(directionOf(365, {}, "sales", step(50.5))).toBe("holds");
  expect(directionOf(365, {}, "sales", step(60))).toBe("rises");
  expect(directionOf(40, {}, "sales", step(60), step(61))).toBeUndefined();
});

import { openScenario } from "../../../src/cli/flags/openScenario.ts";
import type { Scenario } from "../../../src/scenario/settings/scenario.ts";
import type { Unknown } from "../../../src/studies/calibrate/unknown.ts";

const changes: readonly [day: number, path: string, value: number][] = [
  [30, "brands.nonna.price", 26],
  [60, "brands.nonna.advertising.daily", 30],
  [100, "brands.nonna.price", 31],
  [140, "brands.nonna.advertising.daily", 0],
  [200, "brands.nonna.price", 25],
  [230, "brands.nonna.advertising.daily", 40],
  [290, "brands.nonna.price", 29],
  [320, "brands.nonna.advertising.daily", 5],
];

/** The trattoria over a year of weeks with planned changes of price and advertising, and 5,000 consumers. */
export function trattoriaYear(): Scenario {
  const { scenario } = openScenario("scenarios/restaurant/trattoria.yaml");
  const timeline = changes.map(([day, path, value]) => ({ day, set: { [path]: value }, note: "" }));
  return { ...scenario, market: { ...scenario.market, consumers: 5000, days: 364 }, timeline };
}

/** What is not known of it. */
export const TRATTORIA_UNKNOWNS: readonly Unknown[] = (
  [
    ["brands.nonna.quality", 0.4, 0.95],
    ["brands.nonna.coverage.*", 0.1, 0.9],
    ["choice.price", 1, 6],
    ["advertising.greatestExposure", 0.02, 1],
    ["wordOfMouth.tellRate", 0.01, 0.3],
  ] as const
).map(([path, low, high]) => ({ path, low, high, isWhole: false }));

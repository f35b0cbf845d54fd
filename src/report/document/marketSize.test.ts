import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import { consumerCount, dayCount, marketSize } from "./marketSize.ts";

test("one day is no plural, and thousands are written as each language does", () => {
  expect([1, 2, 1825].map((days) => dayCount(days, "en"))).toEqual(["1 day", "2 days", "1,825 days"]);
  expect([1, 2, 18_250].map((days) => dayCount(days, "it"))).toEqual([
    "1 giorno",
    "2 giorni",
    "18.250 giorni",
  ]);
  expect(consumerCount(20_000, "it")).toBe("20.000 consumatori sintetici");
  const scenario = plainScenario({ market: { consumers: 5000, days: 1 } });
  expect(marketSize(scenario, "en")).toBe("5,000 synthetic consumers, 1 day");
});

import { expect, test } from "vitest";
import { askPanel } from "../../src/model/panel.ts";
import { Standing } from "../../src/model/record.ts";
import { sampleStride } from "../../src/model/sample.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";

test.each([
  [1000, 130],
  [1000, 1000],
  [164, 1],
  [197, 32],
])("of %d consumers a panel of %d is asked at even steps", (consumers, panel) => {
  const parameters = plainMarket({ market: { consumers, panel }, brands: { one: { awareness: 0.4 } } });
  const { market, day } = openParts(parameters);
  const stride = sampleStride(consumers, panel);
  const knows: boolean[] = [];
  for (let consumer = 0; consumer < consumers && knows.length < panel; consumer += stride) {
    day.turnTo(consumer);
    knows.push((day.standingOf(day.blockOf(day.at.value, 0)) & Standing.aware) !== 0);
  }
  const { asked, aware } = askPanel(market);
  expect(asked).toBe(knows.length);
  expect(aware[0]).toBe(knows.filter(Boolean).length);
});

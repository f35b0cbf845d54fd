import { expect, test } from "vitest";
import { askPanel, waveOf } from "../../src/model/people/askPanel.ts";
import { Standing } from "../../src/model/layout/record.ts";
import { sampleStride } from "../../src/model/people/sample.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";

const [OWN, OTHERS] = [0, 1];

test.each([
  ["better than all", 1.4, 1, 1_000_000],
  ["worse than nothing", -0.4, 0, 0],
] as const)("who found out %s answers with the end of the scale", (_, found, end, sum) => {
  const consumers = 100;
  const parameters = plainMarket({ market: { consumers, panel: consumers }, brands: { one: {} } });
  const { market, day } = openParts(parameters);
  for (let consumer = 0; consumer < consumers; ++consumer) {
    day.turnTo(consumer);
    const block = day.blockOf(day.at.value, 0);
    for (const part of [OWN, OTHERS]) day.learn(block, part, found, 200);
    // What she acts on is beyond the scale, or the panel would have nothing to hold.
    expect(Math.sign(day.beliefOf(block, 0) - end)).toBe(Math.sign(found - end));
  }
  askPanel(market);
  expect([...waveOf(market.evening, 0).belief]).toEqual([consumers * sum]);
});

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
  askPanel(market);
  const { asked, aware } = waveOf(market.evening, 0);
  expect(asked).toBe(knows.length);
  expect(aware[0]).toBe(knows.filter(Boolean).length);
});

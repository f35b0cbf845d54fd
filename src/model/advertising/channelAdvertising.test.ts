import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { createRules } from "../engine/rules.ts";
import { planAdvertising } from "./advertising.ts";
import { buysImpressions, impressionsOf, showImpressions } from "./channelAdvertising.ts";
import { writeReminders } from "./reminders.ts";

const market = (settings: object = {}) =>
  plainMarket({
    market: { days: 4, consumers: 1000 },
    channels: { paper: { impressionCost: 5, noticed: 0.5 }, radio: { impressionCost: 20, noticed: 0.1 } },
    advertising: { halfLife: 1, greatestExposure: 0, remembered: 0.4, reminderDays: 2, ...settings },
    brands: { one: { advertising: { channels: { paper: 10 } } }, two: {} },
  });

test("a thousand impressions cost what they cost", () => {
  const [{ channels }] = market().epochs;
  expect([
    impressionsOf(channels, 0, 10),
    impressionsOf(channels, 1, 10),
    impressionsOf(channels, 0, 0),
  ]).toEqual([2000, 500, 0]);
});

test("a market buys impressions if anybody does on any day", () => {
  expect(buysImpressions(market())).toBe(true);
  expect(buysImpressions(plainMarket())).toBe(false);
});

test("impressions of a day are shown over days: half tonight, half of the rest the next, all of them in the end", () => {
  const parameters = market();
  const { impressions } = planAdvertising(parameters);
  // Two impressions a consumer a day; a half of the stock is left each day.
  const own = [0, 1, 2, 3].map((day) => impressions[day * 4]);
  expect(own).toEqual([1, 1.5, 1.75, 1.875].map((shown) => expect.closeTo(shown, 12)));
  expect([1, 2, 3].map((cell) => impressions[cell])).toEqual([0, 0, 0]);
});

test("reach runs into saturation: 1 − e^(−noticed · yesterday's impressions), summed over channels", () => {
  const parameters = market();
  const [epoch] = parameters.epochs;
  const stock = new Float64Array(2 * 4);
  stock.set([2, 3, 0, 0]);
  const reached = showImpressions(stock, epoch, parameters, { day: 1, brand: 0, spending: 1 });
  expect(reached).toBeCloseTo(1 - Math.exp(-0.5 * 2) + 1 - Math.exp(-0.1 * 3), 12);
  expect([...stock.subarray(4, 6)]).toEqual([0.5 * 2 + 0.5 * 2, 1.5].map((left) => expect.closeTo(left, 12)));
  expect(showImpressions(stock, epoch, parameters, { day: 0, brand: 0, spending: 3 })).toBe(0);
  expect(stock[0]).toBeCloseTo(3, 12);
});

test("reminders: the exposures of the last days alone, by attention and by what is remembered", () => {
  const parameters = plainMarket({
    personas: { all: { share: 0.5, pushAttention: 1 }, some: { share: 0.5, pushAttention: 0.5 } },
    advertising: { remembered: 0.4, reminderDays: 2 },
    brands: { one: {}, two: {} },
  });
  const rules = createRules(parameters, parameters.epochs[0], 0);
  // Exposures of the first brand up to the beginning of days 0 to 4: 0, 5, 6, 8, 8; of the second none.
  const plan = {
    stock: new Float64Array(0),
    impressions: new Float64Array(0),
    exposure: Float64Array.of(0, 0, 5, 0, 6, 0, 8, 0, 8, 0),
  };
  const reminded = new Float64Array(4);
  const at = (day: number) => {
    writeReminders(reminded, rules, plan, day);
    return [...reminded];
  };
  const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));
  const chance = (attention: number, exposures: number) => 1 - Math.exp(-attention * 0.4 * exposures);
  expect(at(0)).toEqual([0, 0, 0, 0]);
  expect(at(1)).toEqual(near([chance(1, 5), 0, chance(0.5, 5), 0]));
  expect(at(3)).toEqual(near([chance(1, 3), 0, chance(0.5, 3), 0]));
  expect(at(4)).toEqual(near([chance(1, 2), 0, chance(0.5, 2), 0]));
});

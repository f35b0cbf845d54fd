import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { exposureOf, planAdvertising, planFrom } from "./advertising.ts";
import { waysToBuy } from "./waysToBuy.ts";

const rules = (settings: object) => plainMarket({ advertising: settings }).epochs[0].advertising;
const near = (values: readonly number[], digits = 9) => values.map((value) => expect.closeTo(value, digits));

test("half the greatest exposure at half saturation, whatever the slope; nothing for nothing", () => {
  for (const slope of [0.5, 1, 2]) {
    const hill = rules({ greatestExposure: 3, halfSaturation: 20, slope });
    expect(exposureOf(20, hill)).toBeCloseTo(1.5, 12);
    expect([exposureOf(0, hill), exposureOf(-5, hill), exposureOf(Number.NaN, hill)]).toEqual([0, 0, 0]);
    expect(exposureOf(1e12, hill)).toBeCloseTo(3, 4);
  }
  // Slope 2 at twice the half saturation: 4 / (4 + 1).
  expect(exposureOf(40, rules({ greatestExposure: 3, halfSaturation: 20, slope: 2 }))).toBeCloseTo(2.4, 12);
});

const market = (settings: object = {}) =>
  plainMarket({
    market: { days: 5, consumers: 2000 },
    advertising: { halfLife: 1, greatestExposure: 2, halfSaturation: 10, slope: 1, ...settings },
    brands: { one: { advertising: { daily: 20 } }, two: {} },
  });

test("the stock builds up by what is spent a thousand consumers, and half of it is left a day later", () => {
  const { stock, exposure, impressions } = planAdvertising(market());
  const own = (table: Float64Array) => [...table].filter((_, at) => at % 2 === 0);
  expect(own(stock)).toEqual(near([10, 15, 17.5, 18.75, 19.375]));
  expect([...stock].filter((_, at) => at % 2 === 1)).toEqual([0, 0, 0, 0, 0]);
  // Exposures of a day come from the stock of the day before: 2 A / (A + 10).
  expect(own(exposure)).toEqual(near([0, 0, 1, 1 + 1.2, 2.2 + 35 / 27.5, 2.2 + 35 / 27.5 + 37.5 / 28.75]));
  expect(impressions).toHaveLength(0);
});

test("without carry-over a day's money works for a day; nobody advertises before entering the market", () => {
  const at = (table: Float64Array) => [...table].filter((_, place) => place % 2 === 0);
  expect(at(planAdvertising(market({ halfLife: 0 })).stock)).toEqual([10, 10, 10, 10, 10]);
  const late = plainMarket({
    market: { days: 5, consumers: 2000 },
    brands: { one: { entryDay: 3, advertising: { daily: 20 } } },
    advertising: { halfLife: 0 },
  });
  expect([...planAdvertising(late).stock]).toEqual([0, 0, 0, 10, 10]);
});

test("planned anew from a day on, what was spent until then stays", () => {
  const parameters = market();
  const plan = planAdvertising(parameters);
  planFrom(plan, parameters, 3, Float64Array.of(2, 1));
  expect([...plan.stock].filter((_, at) => at % 2 === 0)).toEqual(near([10, 15, 17.5, 28.75, 34.375]));
  planFrom(plan, parameters, 3, Float64Array.of(1, 1));
  expect(plan).toEqual(planAdvertising(parameters));
});

test("ways to buy: several places count by the chance to come upon any; who is in no place sells on screens", () => {
  const [epoch] = plainMarket({
    channels: {
      shop: { kind: "physical" },
      market: { kind: "physical" },
      poster: { kind: "physical", flow: "push" },
      site: { site: true },
    },
    brands: {
      both: { coverage: { shop: 0.5, market: 0.5, poster: 1, site: 0.4 } },
      online: { coverage: { site: 0.3 } },
      street: { coverage: { shop: 0.2, site: 0 } },
      outlets: { outlets: 2, coverage: { site: 0.1 } },
    },
  }).epochs;
  const { sitePresence, placePresence } = waysToBuy(epoch, 4);
  expect([...placePresence]).toEqual(near([0.75, 0, 0.2, 0]));
  expect([...sitePresence]).toEqual(near([0.4, 1, 0, 0.1]));
});

test("ways to buy: where the market has no site, nobody is on one", () => {
  const [epoch] = plainMarket({
    channels: { shop: { kind: "physical" } },
    brands: { a: { coverage: { shop: 0.5 } }, b: {} },
  }).epochs;
  expect([...waysToBuy(epoch, 2).sitePresence]).toEqual([0, 0]);
});

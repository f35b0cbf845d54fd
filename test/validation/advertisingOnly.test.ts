import { describe, expect, test } from "vitest";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, cumulative, expectNear, sum } from "../support/statistics.ts";

// Nobody tells anybody: each consumer waits for her own need, and each exposure to advertising is noticed by itself.
// Advertising is kept at half saturation with nothing carried over, so its stock is constant from the first evening
// on and works from the second day on: public information is yesterday's close.

const days = 40;
/** Money a day and thousand consumers at which half of the greatest exposure is reached. */
const half = 15;
const greatestExposure = 0.2;
const exposure = greatestExposure / 2;
const constantStock = (consumers: number) =>
  ({
    advertising: { halfLife: 0, halfSaturation: half, greatestExposure },
    brands: { one: { advertising: { daily: (half * consumers) / 1000 } } },
  }) satisfies Overrides;

describe("needs by themselves: a durable is bought along 1 − e^(−pt)", () => {
  const p = 0.03;
  const consumers = 10_000;
  const durable = { consumers, days, durable: true, needsPerYear: 365 * p };

  test("without advertising", () => {
    const { market } = runPlain({ market: durable }, "needs alone");
    expectCurve(market.buyers, consumers, (day) => p * (day + 1));
  });

  test("by a persona that needs it half as often", () => {
    const { market } = runPlain({ market: durable, personas: { calm: { needs: 0.5 } } }, "calm");
    expectCurve(market.buyers, consumers, (day) => 0.5 * p * (day + 1));
  });

  test("with a season", () => {
    const season = [2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const { market } = runPlain({ market: { ...durable, season } }, "season");
    expectCurve(market.buyers, consumers, (day) => 2 * p * Math.min(day + 1, 31));
  });

  for (const pushAttention of [1, 2]) {
    test(`with advertising, which lifts the need rate by the exposures a day, times ${pushAttention}`, () => {
      const { advertising, brands } = constantStock(consumers);
      const needLift = 6;
      const { market } = runPlain(
        {
          market: durable,
          advertising: { ...advertising, needLift },
          brands,
          personas: { viewer: { pushAttention } },
        },
        "lift",
      );
      const lifted = needLift * pushAttention * exposure;
      expectCurve(market.buyers, consumers, (day) => p * (day + 1 + lifted * day));
    });
  }
});

describe("awareness by advertising alone is 1 − e^(−exposures)", () => {
  // The brand is found nowhere, so that nothing else makes it known.
  const unfound = (consumers: number) => {
    const { advertising, brands } = constantStock(consumers);
    return { advertising, brands: { one: { ...brands.one, coverage: { place: 0 } } } };
  };

  /** Exposures up to the beginning of a day: from day 1 on, when the first evening's stock is there. */
  const seen = (day: number) => exposure * Math.max(0, day - 1);

  for (const pushAttention of [1, 0.5]) {
    test(`day by day, when everybody thinks of the category every day; attention ${pushAttention}`, () => {
      const consumers = 2000;
      const market = { consumers, days, needsPerYear: 365 };
      const personas = { keen: { needs: 20, pushAttention } };
      const { series, census } = runPlain({ ...unfound(consumers), market, personas }, "daily");
      expectCurve(series.exposed, consumers, (day) => pushAttention * seen(day));
      expect(census.aware[0]).toBe(sum(series.exposed));
    });
  }

  // Exposure is worked out when a consumer acts, for all the days since she last did: who has not thought of the
  // category for three weeks has been exposed for three weeks.
  test("whenever a consumer last thought of the category", () => {
    const consumers = 10_000;
    const rate = 0.05;
    const market = { consumers, days, needsPerYear: 365 * rate };
    const { series } = runPlain({ ...unfound(consumers), market }, "now and then");
    const lastThought = (day: number) => (1 - Math.exp(-rate)) * Math.exp(-rate * (days - 1 - day));
    const aware = sum(
      Array.from({ length: days }, (_, day) => lastThought(day) * (1 - Math.exp(-seen(day)))),
    );
    expectNear(sum(series.exposed) / consumers, aware, binomialError(aware, consumers));
  });
});

/** Holds the running share of consumers to whom something happened once against 1 − e^(−hazard so far). */
function expectCurve(happened: Float64Array, consumers: number, hazard: (day: number) => number): void {
  cumulative(happened).forEach((count, day) => {
    const share = 1 - Math.exp(-hazard(day));
    if (share > 0) expectNear(count / consumers, share, binomialError(share, consumers), `day ${day}`);
    else expect(count).toBe(0);
  });
}

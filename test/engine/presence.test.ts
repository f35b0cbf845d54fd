import { describe, expect, test } from "vitest";
import { CERTAIN, formatFit, meetingThresholds, visibilityAt } from "../../src/model/advertising/presence.ts";
import { plainMarket, runPlain, type Overrides } from "../support/market.ts";
import { willingnessMoment } from "../support/outlets.ts";
import { binomialError, columnSums, expectNear, sum } from "../support/statistics.ts";

const everybodyPresent = (brands: number) => new Uint8Array(brands).fill(1);

describe("visibility", () => {
  function visibility(
    attention: number | "all",
    brands: NonNullable<Overrides["brands"]>,
    present?: Uint8Array,
  ) {
    const [{ brands: table, channels }] = plainMarket({ channels: { place: { attention } }, brands }).epochs;
    const count = Object.keys(brands).length;
    return [...visibilityAt(table, channels, 0, 0, present ?? everybodyPresent(count))];
  }
  const three = { a: {}, b: {}, c: {} };

  test("of three alike is 1 − (2/3)^looks", () => {
    expect(visibility(3, three)).toEqual([0, 1, 2].map(() => expect.closeTo(1 - (2 / 3) ** 3, 12)));
    expect(visibility(1, three)).toEqual([0, 1, 2].map(() => expect.closeTo(1 / 3, 12)));
  });

  test("is full for one alone, and for everybody when all are looked at", () => {
    expect(visibility(1, { a: {} })).toEqual([1]);
    expect(visibility("all", three)).toEqual([1, 1, 1]);
  });

  test("is full for the only one there, however the sums are rounded and however many looks are taken", () => {
    for (let hundredth = 1; hundredth <= 100; ++hundredth) {
      const brands = { a: { coverage: { place: hundredth / 100 } }, b: { coverage: { place: 0 } } };
      expect(visibility(1.5, brands)[0]).toBe(1);
    }
  });

  test("goes by prominence, that of others as often as they are there, and not by the own coverage", () => {
    const brands = {
      a: { prominence: { place: 3 } },
      b: { coverage: { place: 0.5 } },
      c: { coverage: { place: 0.5 } },
    };
    expect(visibility(2, brands)).toEqual(
      [3 / 4, 1 / 4.5, 1 / 4.5].map((share) => expect.closeTo(1 - (1 - share) ** 2, 12)),
    );
  });

  test("is shared among the brands that have entered", () => {
    expect(visibility(1, three, Uint8Array.of(1, 0, 1))).toEqual([0.5, 0, 0.5]);
  });
});

test("format fit is the share of what one likes and can have there that the brand offers", () => {
  const [{ personas, channels, brands }] = plainMarket({
    personas: { viewer: { formats: { video: 0.5, audio: 0.2, text: 0.3 } } },
    channels: {
      place: { formats: { video: 1, audio: 1, text: 1 } },
      screen: { formats: { video: 1, audio: 0, text: 0.5 } },
      shop: { formats: { video: 0, audio: 0, text: 0 } },
    },
    brands: { one: { content: { video: 0.4, audio: 1, text: 0 } } },
  }).epochs;
  const fit = [0, 1, 2].map((channel) => formatFit(personas, channels, brands, 0, channel, 0));
  expect(fit).toEqual([0.2 + 0.2, (0.5 * 0.4) / 0.65, 1].map((value) => expect.closeTo(value, 12)));
});

describe("the chance to meet a brand", () => {
  test("is coverage · usability · fit · visibility · attention on a push channel, on a digital one", () => {
    const [epoch] = plainMarket({
      personas: { half: { pushAttention: 0.5 }, twice: { share: 0, pushAttention: 3 } },
      channels: { place: { flow: "push" }, pull: {}, shop: { kind: "physical" } },
      brands: {
        one: {
          coverage: { place: 0.6, pull: 0.6, shop: { go: 0.6 } },
          usability: { mobile: 0.5, desktop: 0.8, tablet: 1 },
          content: { video: 0.5, audio: 0.5, text: 0.5 },
        },
      },
    }).epochs;
    const table = meetingThresholds(epoch, everybodyPresent(1));
    // Shape [M, P, D, C, B].
    const chance = (moment: number, persona: number, device: number, channel: number) =>
      table[((moment * 2 + persona) * 3 + device) * 3 + channel] / CERTAIN;
    expect(chance(0, 0, 0, 0)).toBeCloseTo(0.6 * 0.5 * 0.5 * 0.5, 9);
    expect(chance(0, 1, 1, 0)).toBeCloseTo(0.6 * 0.8 * 0.5, 9);
    expect(chance(3, 0, 2, 1)).toBeCloseTo(0.6 * 0.5, 9);
    expect(chance(1, 0, 0, 2)).toBeCloseTo(0.6, 9);
    expect(chance(0, 0, 0, 2)).toBe(0);
  });

  test("is what happens in a run", () => {
    const { touchpoints } = runPlain(
      {
        market: { consumers: 2000, days: 30 },
        personas: { half: { devices: { mobile: 0.25, desktop: 0.75 } } },
        channels: { place: { attention: 1 } },
        brands: {
          one: {
            coverage: { place: 0.6 },
            usability: { mobile: 0.5, desktop: 0.8 },
            content: { video: 0.9, audio: 0.9, text: 0.9 },
          },
          other: { coverage: { place: 0.9 } },
        },
      },
      "meeting",
    );
    const visits = sum(touchpoints.visits);
    const [met, metOther] = columnSums(touchpoints.met, 2);
    const chance = 0.6 * (0.25 * 0.5 + 0.75 * 0.8) * 0.9 * (1 / 1.9);
    expectNear(met / visits, chance, binomialError(chance, visits));
    const chanceOther = 0.9 * (1 / 1.6);
    expectNear(metOther / visits, chanceOther, binomialError(chanceOther, visits));
  });
});

test.each(["digital", "physical"] as const)(
  "each of nine brands is met with its own chance in a %s place, and those without any never",
  (kind) => {
    const coverage = [0.1, 0.9, 0, 0.5, 0.3, 0.7, 0.2, 1, 0.4];
    const brands = Object.fromEntries(coverage.map((place, index) => [`b${index}`, { coverage: { place } }]));
    const market = { consumers: 2000, days: 60 };
    const { touchpoints } = runPlain({ market, channels: { place: { kind } }, brands }, "nine");
    const visits = sum(touchpoints.visits);
    for (const [brand, met] of columnSums(touchpoints.met, coverage.length).entries()) {
      const chance = coverage[brand];
      if (chance === 0 || chance === 1) expect(met).toBe(chance * visits);
      else expectNear(met / visits, chance, binomialError(chance, visits), `brand ${brand}`);
    }
  },
);

describe("outlets", () => {
  const density = 0.4;
  const travel = 1.2;
  const shops = (brand: object): Overrides => ({
    market: { consumers: 10_000, days: 40, needsPerYear: 365 * 0.02 },
    journey: { travel },
    channels: { place: { kind: "physical" } },
    brands: { one: { coverage: { place: 0.9 }, ...brand } },
  });

  test("are met by those who live near: coverage times the mean willingness to go", () => {
    const { touchpoints } = runPlain(shops({ outlets: density }), "outlets");
    const moment = (power: number) => willingnessMoment(density, travel, power);
    const visits = sum(touchpoints.visits);
    const chance = 0.9 * moment(1);
    // Consumers keep their distance over a Poisson number of journeys of mean 0.8, which makes (1 + 0.8) / 0.8 of
    // their spread out of 10,000.
    const between = 0.81 * (moment(2) - moment(1) ** 2);
    const error = Math.sqrt((chance * (1 - chance)) / visits + (between * (1.8 / 0.8)) / 10_000);
    expectNear(sum(touchpoints.met) / visits, chance, error);
  });

  test("that a brand does not have keep nobody away", () => {
    const { touchpoints } = runPlain(shops({}), "everywhere");
    const visits = sum(touchpoints.visits);
    expectNear(sum(touchpoints.met) / visits, 0.9, binomialError(0.9, visits));
  });

  test("are met more often where there are more of them", () => {
    const met = [0.1, 0.5, 5].map((outlets) => sum(runPlain(shops({ outlets }), "dense").touchpoints.met));
    expect(met).toEqual(met.toSorted((a, b) => a - b));
  });
});

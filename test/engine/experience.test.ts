import { describe, expect, test } from "vitest";
import { MILLIONTHS } from "../../src/model/result.ts";
import { normalCumulative } from "../../src/numeric/functions/distributions.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

const meanSatisfaction = (overrides: Overrides) => {
  const { series } = runPlain(overrides, "experience");
  return sum(series.satisfaction) / MILLIONTHS / sum(series.experienced);
};

/** A durable is experienced once, against a belief that nothing but the prior has formed. */
const once = { market: { consumers: 500, days: 60, durable: true } } satisfies Overrides;

describe("satisfaction", () => {
  test("is the quality, when nothing is expected, served or failing", () => {
    expect(meanSatisfaction({ ...once, brands: { one: { quality: 0.7 } } })).toBeCloseTo(0.7, 6);
  });

  test("mixes product and service by the weight of service", () => {
    const over = { experience: { serviceWeight: 0.25 }, brands: { one: { quality: 0.8, service: 0.4 } } };
    expect(meanSatisfaction({ ...once, ...over })).toBeCloseTo(0.75 * 0.8 + 0.25 * 0.4, 6);
  });

  test("takes the service of the touchpoints that were used", () => {
    const brands = {
      one: {
        quality: 0.8,
        coverage: { rude: 1, kind: 0 },
        touchpoints: { rude: { quality: 0.2 }, kind: { quality: 1 } },
      },
    };
    const channels = { rude: {}, kind: {}, place: { use: 0 } };
    expect(
      meanSatisfaction({
        ...once,
        channels,
        brands,
        journey: { giveUpUnmet: 0 },
        experience: { serviceWeight: 0.5 },
      }),
    ).toBeCloseTo(0.5, 6);
  });

  // s = x + γ (x − e), disappointments times λ; e = prior 0.5, lifted toward the promise.
  test.each([
    ["a pleasant surprise", 0.7, { disconfirmation: 0.5 }, 0.5, 0.7 + 0.5 * 0.2],
    [
      "a disappointment, weighing twice",
      0.4,
      { disconfirmation: 0.5, lossAversion: 2 },
      0.5,
      0.4 - 0.5 * 2 * 0.1,
    ],
    [
      "a promise that lifts the expectation",
      0.7,
      { disconfirmation: 0.5, promiseLift: 0.6 },
      0.9,
      0.7 - 0.5 * 0.04,
    ],
    [
      "a modest promise, which lowers nothing",
      0.7,
      { disconfirmation: 0.5, promiseLift: 0.6 },
      0.2,
      0.7 + 0.5 * 0.2,
    ],
    ["no more than all", 0.95, { disconfirmation: 2 }, 0.5, 1],
    ["no less than nothing", 0.1, { disconfirmation: 2, lossAversion: 3 }, 0.5, 0],
  ] as const)("after %s", (_, quality, experience, promise, expected) => {
    expect(meanSatisfaction({ ...once, experience, brands: { one: { quality, promise } } })).toBeCloseTo(
      expected,
      4,
    );
  });

  // With P ~ N(E, σ²): E[S] = S₀ − γ (λ − 1) σ / √(2π).
  test("suffers from mere unevenness, because losses weigh more", () => {
    const [gamma, lambda, sigma] = [0.4, 3, 0.1];
    const market = { consumers: 10_000, days: 100, durable: true };
    const found = meanSatisfaction({
      market,
      experience: { disconfirmation: gamma, lossAversion: lambda },
      brands: { one: { quality: 0.5, qualitySpread: sigma } },
    });
    const expected = 0.5 - (gamma * (lambda - 1) * sigma) / Math.sqrt(2 * Math.PI);
    // The slope is 1 + γ above and 1 + γ λ below, so the spread is at most the latter's.
    expectNear(found, expected, ((1 + gamma * lambda) * sigma) / Math.sqrt(10_000));
    expect(Math.abs(found - 0.5)).toBeGreaterThan(0.02);
  });

  // E' = E + α (x − E): the gap between a constant quality and what is expected shrinks to nothing.
  test("from a constant quality decays to that quality as expectations learn", () => {
    const { series } = runPlain(
      {
        market: { consumers: 300, days: 40, needsPerYear: 365 },
        personas: { keen: { needs: 20 } },
        beliefs: { priorSpread: 0.2, experienceSpread: 0.2 },
        experience: { disconfirmation: 0.5 },
        brands: { one: { quality: 0.7 } },
      },
      "decay",
    );
    // Everybody buys daily: after n purchases the belief has moved n / (n + 1) of the way from 0.5 to 0.7.
    for (const day of [0, 1, 4, 39]) {
      const surprise = 0.2 / (day + 1);
      expect(series.satisfaction[day] / MILLIONTHS / series.experienced[day]).toBeCloseTo(
        0.7 + 0.5 * surprise,
        3,
      );
    }
  });

  test("sorts buyers into promoters from five stars on and detractors below four", () => {
    const starThresholds = [0.2, 0.4, 0.6, 0.8];
    const shares = [0.59, 0.61, 0.81].map((quality) => {
      const { series } = runPlain(
        { ...once, telling: { starThresholds }, brands: { one: { quality } } },
        "nps",
      );
      return [series.promoters, series.detractors].map((row) => sum(row) / sum(series.experienced));
    });
    expect(shares).toEqual([
      [0, 1],
      [0, 0],
      [1, 0],
    ]);
  });
});

describe("failures", () => {
  test("happen at each touchpoint used, with its own chance", () => {
    const { series, touchpoints } = runPlain(
      {
        market: { consumers: 3000, days: 40 },
        channels: { desk: {}, phone: {} },
        brands: {
          one: {
            touchpoints: { desk: { failure: 0.1 }, phone: { failure: 0.4 } },
          },
        },
      },
      "failures",
    );
    expect(sum(touchpoints.bought)).toBeGreaterThan(sum(series.bought));
    [0.1, 0.4].forEach((chance, channel) => {
      const count = touchpoints.bought[channel];
      expectNear(touchpoints.failures[channel] / count, chance, Math.sqrt((chance * (1 - chance)) / count));
    });
    expect(sum(series.failures)).toBe(sum(touchpoints.failures));
  });

  test("cost their loss each", () => {
    const over = { experience: { failureLoss: 0.3 }, brands: { one: { quality: 0.8, failure: 1 } } };
    expect(meanSatisfaction({ ...once, ...over })).toBeCloseTo(0.5, 6);
  });
});

test("a brand fails people where it serves them, and elsewhere only if that is written", () => {
  const { touchpoints } = runPlain(
    {
      channels: { own: {}, forum: { owner: "earned" }, banner: { owner: "paid" }, mail: { flow: "push" } },
      brands: { one: { failure: 1, touchpoints: { banner: { failure: 1 } } } },
    },
    "served",
  );
  expect(touchpoints.bought.every((bought) => bought > 0)).toBe(true);
  expect([...touchpoints.failures]).toEqual([touchpoints.bought[0], 0, touchpoints.bought[2], 0]);
});

test("moods spread what is felt and not what is learnt", () => {
  const run = (moodSpread: number) =>
    runPlain(
      {
        market: { consumers: 2000, days: 7, durable: true, needsPerYear: 365, panel: 2000 },
        experience: { moodSpread },
        beliefs: { experienceSpread: 0.1 },
        brands: { one: { quality: 0.5 } },
      },
      "moods",
    );
  const [calm, moody] = [run(0), run(0.2)];
  expect([...moody.panel.belief]).toEqual([...calm.panel.belief]);
  const { series, census } = moody;
  const used = sum(series.experienced);
  expectNear(sum(series.satisfaction) / MILLIONTHS / used, 0.5, 0.2 / Math.sqrt(used));
  // Five stars are given from 0.66 on.
  const promoters = 1 - normalCumulative((0.66 - 0.5) / 0.2);
  expectNear(sum(series.promoters) / used, promoters, binomialError(promoters, used));
  expect(census.buyers[0]).toBe(used);
});

test("loyalty follows satisfaction to the brand bought, and leaves the others half as fast", () => {
  // Everybody buys every day: from the third week on the second brand, because the first is found no more.
  const learning = 0.4;
  const { panel } = runPlain(
    {
      market: { consumers: 200, days: 21, needsPerYear: 365, panel: 200 },
      personas: { everybody: { needs: 20 } },
      experience: { loyaltyLearning: learning },
      brands: { first: { quality: 0.55 }, second: { quality: 0.55, coverage: { place: 0 } } },
      timeline: [{ day: 14, set: { "brands.first.coverage.place": 0, "brands.second.coverage.place": 1 } }],
    },
    "loyalty",
  );
  const goal = (15 * (0.55 - 0.4)) / 0.45;
  let first = 0;
  let second = 0;
  const expected: number[] = [];
  for (let day = 0; day < 21; ++day) {
    first = Math.floor(first + (day < 14 ? learning * (goal - first) : -(learning / 2) * first) + 0.5);
    if (day >= 14) second = Math.floor(second + learning * (goal - second) + 0.5);
    if (day % 7 === 6) expected.push(first / 15, second / 15);
  }
  expect([...panel.loyal]).toEqual(expected.map((loyal) => expect.closeTo(loyal, 6)));
});

import { describe, expect, test } from "vitest";
import { ACTIVITIES } from "../../src/model/result.ts";
import { type Overrides, runPlain } from "../support/market.ts";
import { expectNear, mean, sum } from "../support/statistics.ts";

const [prior, one] = [1 / 0.25 ** 2, 1 / 0.15 ** 2];

/** Everybody buys once, on day d with chance e^−d (1 − e^−1), and is failed; what a panel of everybody believes weekly. */
const wronged = (care: NonNullable<Overrides["care"]>, halfLife: number | "never" = 14) =>
  runPlain(
    {
      market: { consumers: 4000, days: 28, needsPerYear: 365, durable: true, panel: 4000 },
      beliefs: { priorMean: 0.5, priorSpread: 0.25, experienceSpread: 0.15, halfLife },
      experience: { loyaltyLearning: 1 },
      brands: { one: { failure: 1 } },
      care: { stayLoyal: { silent: 0, unresolved: 0, resolved: 0, quick: 0 }, ...care },
    },
    "wronged",
  ).panel;

describe("who leaves over a failure", () => {
  // Remembered as bad as the panel's scale can show: answers end where it ends.
  const resentmentLevel = 0.1;
  /** What is believed so many days after the meal. */
  const after = (resentment: number, days: number, halfLife = 14) => {
    const left = 2 ** (-days / halfLife) * one;
    return (prior * 0.5 + left * (0.8 + resentment * resentmentLevel)) / (prior + left * (1 + resentment));
  };

  test.each([0, 2.5])("believes as after %f dreadful experiences", (resentment) => {
    const { belief, loyal } = wronged({ resentment, resentmentLevel }, "never");
    // The grain in which means are kept, and contacts that weigh 1e-4 each.
    expect(Math.abs(belief[3] - after(resentment, 0))).toBeLessThan(1e-4);
    // Loyalty after a good meal comes back at once, unless the failure is resented.
    expect(loyal[3]).toBeCloseTo(resentment > 0 ? 0 : 0.866667, 9);
  });

  test("and forgets them slowly", () => {
    const { belief } = wronged({ resentment: 2.5, resentmentLevel });
    for (const week of [1, 2, 3]) {
      const today = 7 * week + 6;
      let expected = 0;
      let square = 0;
      for (let bought = 0; bought <= today; ++bought) {
        const chance = Math.exp(-bought) * (1 - Math.exp(-1));
        const believed = after(2.5, today - bought);
        expected += chance * believed;
        square += chance * believed ** 2;
      }
      expectNear(belief[week], expected, Math.sqrt((square - expected ** 2) / 4000) + 1e-4);
    }
    expect(belief[3]).toBeGreaterThan(belief[1]);
  });

  test("only who leaves resents it", () => {
    const stayLoyal = { silent: 1, unresolved: 1, resolved: 1, quick: 1 };
    expect(wronged({ stayLoyal, resentment: 5 })).toEqual(wronged({ stayLoyal }));
  });
});

describe("surveys", () => {
  const asked = (surveys: NonNullable<Overrides["surveys"]>, overrides: Overrides = {}) =>
    runPlain(
      {
        market: { consumers: 5000, days: 40, needsPerYear: 365 * 0.05, durable: true },
        beliefs: { priorMean: 0.5, priorSpread: 0.2, experienceSpread: 10 },
        choice: { quality: 4, outside: 1.5 },
        ...overrides,
        surveys,
      },
      "surveys",
      { logged: 5000 },
    );
  const meanAnswer = ({ series }: ReturnType<typeof asked>) =>
    sum(series.intention) / 1000 / sum(series.surveyed);

  test("ask a share of the buyers, who are changed by nothing", () => {
    const [none, some] = [asked({ share: 0 }), asked({ share: 0.3 })];
    const bought = sum(some.series.bought);
    expectNear(sum(some.series.surveyed) / bought, 0.3, Math.sqrt((0.3 * 0.7) / bought));
    const { surveyed: _one, intention: _two, ...others } = some.series;
    expect(none.series).toMatchObject(others);
    expect(some.market).toEqual(none.market);
  });

  test.each([2, 3, 7, 101])(
    "answer with the chance to take the brand rather than nothing, on %d points",
    (points) => {
      const chance = 1 / (1 + Math.exp(1.5 - 4 * 0.5));
      const answer = Math.round(chance * (points - 1)) / (points - 1);
      expect(Math.abs(meanAnswer(asked({ share: 1, points })) - answer)).toBeLessThan(0.001);
    },
  );

  test("noise spreads the answers, and is cut at the ends of the scale", () => {
    const run = asked({ share: 1, points: 101, noise: 0.1 });
    const answers = Array.from(run.events.value).filter(
      (_, row) => run.events.activity[row] === ACTIVITIES.indexOf("intend"),
    );
    const chance = 1 / (1 + Math.exp(1.5 - 4 * 0.5));
    expect(answers).toHaveLength(sum(run.series.surveyed));
    expectNear(mean(answers), chance, 0.1 / Math.sqrt(answers.length) + 1e-4);
    const spread = Math.sqrt(mean(answers.map((answer) => (answer - chance) ** 2)));
    expectNear(spread, 0.1, 0.1 / Math.sqrt(2 * answers.length) + 1e-4);
    const wild = asked({ share: 1, points: 11, noise: 1 });
    const ends = Array.from(wild.events.value).filter(
      (_, row) => wild.events.activity[row] === ACTIVITIES.indexOf("intend"),
    );
    expect([Math.min(...ends), Math.max(...ends)]).toEqual([0, 1]);
  });
});

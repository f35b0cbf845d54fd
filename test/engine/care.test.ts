import { describe, expect, test } from "vitest";
import { MILLIONTHS } from "../../src/model/result.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";

// Goodman (TARP 1986): of customers with a problem stay loyal 37 % who keep silent, 46 % who complain in vain, 70 %
// whose complaint is resolved, 95 % whose complaint is resolved quickly.

const published = { silent: 0.37, unresolved: 0.46, resolved: 0.7, quick: 0.95 };
type Care = NonNullable<NonNullable<Overrides["brands"]>[string]["care"]>;

interface Desk {
  readonly complaintShare: number;
  readonly quickHours?: number;
  readonly care?: Care;
}

describe("loyalty after a failure", () => {
  /** Day on which everybody is fully loyal and the touchpoint begins to fail everybody. */
  const change = 7;
  const wave = 13;
  const consumers = 2500;
  const rate = 0.1;

  /** Share who are still loyal after a week of failures. */
  function loyalAfterAWeek({ complaintShare, quickHours = 24, care = {} }: Desk): number {
    const { panel } = runPlain(
      {
        market: { consumers, days: wave + 1, needsPerYear: 365, panel: consumers },
        personas: { keen: { needs: 5 } },
        experience: { loyaltyLearning: 1 },
        care: { complaintShare, quickHours, stayLoyal: published },
        brands: { one: { quality: 0.9, care } },
        timeline: [
          {
            day: change,
            set: {
              "brands.one.failure": 1,
              "experience.loyaltyLearning": 0,
              "market.needsPerYear": (365 * rate) / 5,
            },
          },
        ],
      },
      "loyalty",
    );
    const at = (day: number) => panel.loyal[panel.day.indexOf(day)];
    expect(at(change - 1)).toBe(1);
    return at(wave);
  }

  /** Each day somebody buys and meets the failure with chance 1 − e^(−rate), and stays loyal with chance `stays`. */
  function expectStays(loyal: number, stays: number): void {
    const days = wave - change + 1;
    const share = (1 - (1 - stays) * (1 - Math.exp(-rate))) ** days;
    expectNear(loyal, share, binomialError(share, consumers));
  }

  const answered = { answered: 1, hours: 24 };
  test("is kept by 37 % who keep silent", () => {
    expectStays(loyalAfterAWeek({ complaintShare: 0, care: answered }), 0.37);
  });
  test("is kept by 46 % who complain in vain", () => {
    expectStays(loyalAfterAWeek({ complaintShare: 1, care: { answered: 0 } }), 0.46);
  });
  test("is kept by 70 % whose complaint is answered late", () => {
    expectStays(loyalAfterAWeek({ complaintShare: 1, quickHours: 0, care: answered }), 0.7);
  });
  test("is kept by 95 % whose complaint is answered quickly", () => {
    expectStays(loyalAfterAWeek({ complaintShare: 1, care: { answered: 1, hours: 0 } }), 0.95);
  });
  test("is a mixture of these with exponential hours until the answer", () => {
    const quick = 1 - Math.exp(-24 / 40);
    const complaining = 0.6 * (quick * 0.95 + (1 - quick) * 0.7) + 0.4 * 0.46;
    expectStays(
      loyalAfterAWeek({ complaintShare: 0.5, care: { answered: 0.6, hours: 40 } }),
      0.5 * 0.37 + 0.5 * complaining,
    );
  });
});

describe("what an answer repairs", () => {
  function satisfaction(desk: Desk, failure = 1): number {
    const { series } = runPlain(
      {
        experience: { failureLoss: 0.4 },
        care: { complaintShare: desk.complaintShare, quickHours: desk.quickHours ?? 24 },
        brands: { one: { quality: 0.8, failure, care: desk.care ?? {} } },
      },
      "repair",
    );
    return sum(series.satisfaction) / MILLIONTHS / sum(series.experienced);
  }
  const skill = 0.5;

  test.each<[string, Desk, number]>([
    ["nothing, without a complaint", { complaintShare: 0, care: { answered: 1, skill } }, 0.4],
    ["nothing, without an answer", { complaintShare: 1, care: { answered: 0, skill } }, 0.4],
    ["the skill's share, when quick", { complaintShare: 1, care: { answered: 1, hours: 0, skill } }, 0.6],
    [
      "half of that, when late",
      { complaintShare: 1, quickHours: 0, care: { answered: 1, hours: 9, skill } },
      0.5,
    ],
    [
      "all, with full skill, and never more",
      { complaintShare: 1, care: { answered: 1, hours: 0, skill: 1 } },
      0.8,
    ],
  ])("is %s", (_, desk, expected) => {
    expect(satisfaction(desk)).toBeCloseTo(expected, 6);
  });

  test("no failure needs no repair", () => {
    expect(satisfaction({ complaintShare: 1, care: { answered: 1, skill: 1 } }, 0)).toBeCloseTo(0.8, 6);
  });

  test("complaints, answers and their cost are counted", () => {
    const { series, money } = runPlain(
      {
        market: { consumers: 2000, days: 50 },
        care: { complaintShare: 0.5, answerCost: 3 },
        brands: { one: { failure: 0.3, care: { answered: 0.6 } } },
      },
      "counted",
    );
    const [bought, failures, complaints, answers] = [
      series.bought,
      series.failures,
      series.complaints,
      series.answered,
    ].map(sum);
    expectNear(failures / bought, 0.3, binomialError(0.3, bought));
    expectNear(complaints / failures, 0.5, binomialError(0.5, failures));
    expectNear(answers / complaints, 0.6, binomialError(0.6, complaints));
    expect(money.care[0]).toBe(3 * answers);
  });
});

test("answers in sight invite reviews, and keep some of the dissatisfied from writing", () => {
  const posted = (quality: number, answered: number) => {
    const { series } = runPlain(
      {
        market: { consumers: 2000, days: 60, durable: true },
        telling: { postRate: 0.5, curve: "flat" },
        wordOfMouth: { neutral: 0.55 },
        care: { answersInvite: 0.4, answersDeter: 0.7 },
        brands: { one: { quality, care: { answered }, startingReviews: { count: 50000, stars: 3 } } },
      },
      "invited",
    );
    const reviews = [series.stars1, series.stars2, series.stars3, series.stars4, series.stars5].map(sum);
    return { posted: sum(reviews), used: sum(series.experienced) };
  };
  // So many starting reviews that those of the run do not change the share that was answered.
  for (const [quality, answered, chance] of [
    [0.8, 0, 0.5],
    [0.8, 1, 0.5 * 1.4],
    [0.3, 1, 0.5 * 1.4 * 0.3],
    [0.3, 0.5, 0.5 * 1.2 * 0.65],
  ]) {
    const { posted: reviews, used } = posted(quality, answered);
    expectNear(
      reviews / used,
      chance,
      binomialError(chance, used),
      `quality ${quality}, answered ${answered}`,
    );
  }
});

test("silence about bad reviews takes away what a brand says of itself, and not what others say", () => {
  // Full silence and full discount: contacts on the brand's own channel count for nothing, and beliefs stay the prior's.
  const beliefFrom = (channels: NonNullable<Overrides["channels"]>) => {
    const { panel } = runPlain(
      {
        market: { consumers: 500, days: 35, needsPerYear: 180, panel: 500 },
        channels,
        care: { silenceDiscount: 1 },
        brands: { one: { startingReviews: { count: 20, stars: 1 }, care: { answered: 0 } } },
      },
      "silence",
    );
    return panel.belief[panel.belief.length - 1];
  };
  const [ownWithout, earnedWithout] = [beliefFrom({ own: {} }), beliefFrom({ forum: { owner: "earned" } })];
  const told = { informativeSpread: 0.1 };
  expect(beliefFrom({ own: told })).toBeCloseTo(ownWithout, 2);
  expect(beliefFrom({ forum: { owner: "earned", ...told } })).toBeGreaterThan(earnedWithout + 0.1);
});

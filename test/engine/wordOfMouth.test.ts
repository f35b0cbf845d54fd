import { describe, expect, test } from "vitest";
import { ACTIVITIES } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario } from "../support/fullMarket.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket, runPlain, type Overrides } from "../support/market.ts";
import { binomialError, columnSums, expectNear, sum } from "../support/statistics.ts";

const neutral = 0.5;
const friends = 12;
const telling = {
  market: { consumers: 1000, days: 60, durable: true },
  network: { kind: "complete", friends },
  wordOfMouth: { tellRate: 0.3, neutral, negativeRatio: 2, friendSpread: 0.2 },
} satisfies Overrides;

describe("friends told", () => {
  /** Share of friends told by buyers of a product of this quality, good and bad. */
  function told(quality: number, over: Overrides = {}) {
    const { series } = runPlain({ ...telling, ...over, brands: { one: { quality } } }, "told");
    const asked = friends * sum(series.experienced);
    return { good: sum(series.toldPositive) / asked, bad: sum(series.toldNegative) / asked, asked };
  }

  test("are the more, the stronger the experience: rate · strength", () => {
    for (const quality of [0.5, 0.6, 0.75, 1]) {
      const { good, bad, asked } = told(quality);
      const chance = 0.3 * ((quality - neutral) / (1 - neutral));
      if (chance === 0) expect(good).toBe(0);
      else expectNear(good, chance, binomialError(chance, asked), `quality ${quality}`);
      expect(bad).toBe(0);
    }
  });

  test("are never more than there are, whatever their number, in a network too", () => {
    for (const number of [1, 2, 3, 5, 6, 7]) {
      for (const kind of ["complete", "smallWorld"] as const) {
        const { series } = runPlain(
          {
            ...telling,
            network: { kind, friends: number },
            wordOfMouth: { ...telling.wordOfMouth, tellRate: 1 },
            brands: { one: { quality: 1 } },
          },
          "all told",
        );
        const each = sum(series.toldPositive) / sum(series.experienced);
        if (kind === "complete") expect(each).toBe(number);
        else expect(each).toBeLessThanOrEqual(number + 1);
      }
    }
  });

  test("are twice as many of an equally bad as of a good experience (TARP, 2 : 1)", () => {
    const [good, bad] = [told(0.8), told(0.2)];
    expectNear(bad.bad, 0.36, binomialError(0.36, bad.asked));
    expect(bad.good).toBe(0);
    const ratio = bad.bad / good.good;
    const relative = Math.hypot(
      binomialError(0.18, good.asked) / 0.18,
      binomialError(0.36, bad.asked) / 0.36,
    );
    expectNear(ratio, 2, 2 * relative);
  });

  test("are more of talkative personas, but never more than all", () => {
    const talkative = (talking: number) => told(1, { personas: { talkers: { talking } } });
    const { good, asked } = talkative(2.5);
    expectNear(good, 0.75, binomialError(0.75, asked));
    expect(talkative(20).good).toBe(1);
  });

  test("hear it the day after, know the brand, and believe a part of it", () => {
    const { series, census, panel } = runPlain(
      {
        ...telling,
        market: { consumers: 1000, days: 7, needsPerYear: 0, panel: 1000 },
        beliefs: { priorMean: 0.5, priorSpread: 0.2, experienceSpread: 0.01 },
        brands: { one: { quality: 1, coverage: { place: 0 }, seeding: { people: 1, day: 3 } } },
      },
      "heard",
    );
    const heard = series.heardPositive.indexOf(sum(series.heardPositive));
    expect([series.experienced.indexOf(1), heard]).toEqual([3, 4]);
    const listeners = sum(series.heardPositive);
    expect(listeners).toBe(sum(series.toldPositive));
    expect(census.aware[0]).toBe(listeners + 1);
    expect(panel.aware[0]).toBeCloseTo((listeners + 1) / 1000, 9);
    // One word of the prior's precision: from 0.5 half of the way to 1.
    const user = (25 * 0.5 + 10_000) / 10_025;
    const believed = (998 - listeners + 1) * 0.5 + listeners * 0.75 + user;
    expect(panel.belief[0]).toBeCloseTo(believed / 1000, 4);
  });

  test("do not listen without trust in people", () => {
    const { census, series } = runPlain(
      { ...telling, brands: { one: { quality: 1 } }, personas: { deaf: { trustInPeople: 0 } } },
      "deaf",
    );
    expect(sum(series.heardPositive)).toBeGreaterThan(0);
    expect(census.aware[0]).toBe(census.buyers[0]);
  });
});

describe("a friend's word", () => {
  const precision = 1 / 0.2 ** 2;

  /** What somebody knows of others after hearing one message. */
  function hearing(hops: number, said: number, trustInPeople: number) {
    const parameters = plainMarket({
      wordOfMouth: { friendSpread: 0.2 },
      personas: { listeners: { trustInPeople } },
      brands: { one: {}, two: {} },
    });
    const { day } = openParts(parameters, "hearing");
    day.turnTo(5);
    day.hear(77, (1 | (hops << 4) | (Math.round(said * 65535) << 8)) >>> 0);
    const block = day.blockOf(day.at.value, 1);
    return [day.precisionOf(block, 0), day.precisionOf(block, 1), day.meanOf(block, 1)];
  }

  test("is kept apart from what one found out oneself", () => {
    expect(hearing(0, 0.9, 1)).toEqual([0, expect.closeTo(precision, 4), expect.closeTo(0.9, 4)]);
  });

  test("counts half at second hand, a third at third, and as much as people are trusted", () => {
    expect(hearing(1, 0.3, 1)).toEqual([0, expect.closeTo(precision / 2, 4), expect.closeTo(0.3, 4)]);
    expect(hearing(2, 1, 3)).toEqual([0, expect.closeTo(precision, 4), expect.closeTo(1, 4)]);
  });
});

test("share tools on the way pass content on to a friend, as far as they are offered and usable", () => {
  const { series } = runPlain(
    {
      market: { consumers: 2000, days: 30 },
      telling: { shareOnTheWay: 0.4 },
      personas: { sharers: { sharing: 1.5, devices: { mobile: 1 } } },
      brands: { one: { shareTools: { know: 0.8, buy: 0.3 }, usability: { mobile: 0.9 } } },
    },
    "on the way",
  );
  // Met once to know and once to buy.
  const chance = 0.4 * 1.5 * 0.9 * ((0.8 + 0.3) / 2);
  const met = sum(series.met);
  const told = sum(series.toldPositive) + sum(series.toldNegative);
  expectNear(told / met, chance, binomialError(chance, met));
});

describe("cascades", () => {
  test("go as many steps as are allowed, each with its chance", () => {
    const passedOn = (mostHops: number) => {
      const { series } = runPlain(
        {
          market: { consumers: 3000, days: 30, needsPerYear: 0 },
          network: { kind: "complete", friends },
          beliefs: { priorMean: 1, priorSpread: 0.01 },
          wordOfMouth: { tellRate: 0.5, neutral, passOn: 0.2, mostHops },
          brands: { one: { quality: 1, coverage: { place: 0 }, seeding: { people: 200 } } },
        },
        "cascade",
      );
      return { told: sum(series.toldPositive), byDay: Array.from(series.passedOn.subarray(1, 6)) };
    };
    // 200 users tell half of 12 friends; a fifth of the listeners passes it on to half of 12 friends again.
    const { told, byDay } = passedOn(3);
    expectNear(told, 1200, Math.sqrt(200 * 12 * 0.25));
    const growth = 0.2 * 6;
    byDay.slice(0, 3).forEach((passed, step) => {
      const before = step === 0 ? told : byDay[step - 1];
      // A listener who passes on tells a binomial number: variance 0.2 (6² + 3) − (0.2 · 6)² a message.
      expectNear(passed, growth * before, Math.sqrt(before * (0.2 * 39 - growth ** 2)), `step ${step}`);
    });
    expect(byDay.slice(3)).toEqual([0, 0]);
    expect(passedOn(1).byDay.slice(1)).toEqual([0, 0, 0, 0]);
  });

  test("raise needs in listeners with their chance", () => {
    const { market, series } = runPlain(
      {
        market: { consumers: 5000, days: 3, needsPerYear: 0 },
        network: { kind: "complete", friends },
        wordOfMouth: { tellRate: 1, neutral, needTrigger: 0.3 },
        brands: { one: { quality: 1, coverage: { place: 0 }, seeding: { people: 200 } } },
      },
      "trigger",
    );
    // Who hears it from several friends feels the need once: each word falls on one of 5,000.
    const share = 1 - (1 - 0.3 / 5000) ** series.heardPositive[1];
    expectNear(market.needs[1] / 5000, share, binomialError(share, 5000));
    expect(market.needs[0] + market.needs[2]).toBe(0);
  });
});

test("reviews shown on a channel are read of every brand in consideration, and believed", () => {
  const { series, panel } = runPlain(
    {
      market: { consumers: 500, days: 7, durable: true, needsPerYear: 365, panel: 500 },
      personas: { keen: { needs: 20 } },
      channels: { place: { reviews: true } },
      beliefs: { reviewsRead: 5, reviewSpread: 0.5, priorSpread: 0.2 },
      platform: { levels: 101 },
      choice: { noise: 0, quality: 1 },
      brands: {
        one: { startingReviews: { count: 3, stars: 5 } },
        two: { startingReviews: { count: 900, stars: 1 } },
      },
    },
    "read",
  );
  // Each looks twice, once to know and once to buy, and reads of both brands.
  expect(columnSums(series.readReviews, 2)).toEqual([1000, 1000]);
  // Of n reviews shown, r n / (n + r) count; to read the same ones again tells nothing new.
  const believed = (shown: number, quality: number) => {
    const weight = ((5 * shown) / (5 + shown)) * 4;
    return (25 * 0.5 + weight * quality) / (25 + weight);
  };
  // What the contacts themselves tell, and the one experience, weigh a ten-thousandth of that.
  expect(panel.belief[0]).toBeCloseTo(believed(3, 1), 3);
  expect(panel.belief[1]).toBeCloseTo(believed(900, 0), 3);
});

describe("purchases swayed by word of mouth", () => {
  const run = (settings: Record<string, unknown>) => {
    const scenario = fullScenario({ "market.consumers": 400, "market.days": 90, ...settings });
    return simulate(toParameters(scenario), keyFromSeed("swayed"));
  };
  const silence = { "wordOfMouth.tellRate": 0, "wordOfMouth.talkRate": 0, "telling.shareOnTheWay": 0 };
  const noReviews = { "channels.reviews.reviews": false };

  test("are none when nobody tells and no reviews are shown", () => {
    const { series } = run({ ...silence, ...noReviews });
    expect(sum(series.bought)).toBeGreaterThan(500);
    expect(sum(series.swayed)).toBe(0);
  });

  test("are some when friends tell, or reviews are shown", () => {
    for (const settings of [silence, noReviews]) {
      const { series } = run(settings);
      expect(sum(series.swayed)).toBeGreaterThan(0);
      expect(sum(series.swayed)).toBeLessThan(sum(series.bought));
    }
  });

  // The choice without the word of others leaves out what nobody would have thought of; so every purchase of a brand
  // that is found nowhere is swayed, but for those of the few who were given it.
  test("are all of a brand that only friends make known", () => {
    const { series, events } = runPlain(
      {
        market: { consumers: 500, days: 40 },
        journey: { recall: 1 },
        network: { kind: "complete", friends: 10 },
        wordOfMouth: { tellRate: 0.5, neutral: 0 },
        brands: { quiet: { quality: 1, coverage: { place: 0 }, seeding: { people: 5 } }, found: {} },
      },
      "only friends",
      { logged: 500 },
    );
    const rows = [...events.consumer.keys()].filter((row) => events.brand[row] === 0);
    const given = new Set(
      rows
        .filter((row) => ACTIVITIES[events.activity[row]] === "experience" && events.day[row] === 0)
        .map((row) => events.consumer[row]),
    );
    const unswayed = rows.filter(
      (row) => ACTIVITIES[events.activity[row]] === "purchase" && given.has(events.consumer[row]),
    );
    const [boughtQuiet] = columnSums(series.bought, 2);
    expect(given.size).toBe(5);
    expect(boughtQuiet).toBeGreaterThan(200);
    expect(columnSums(series.swayed, 2)).toEqual([boughtQuiet - unswayed.length, 0]);
  });
});

import { describe, expect, test } from "vitest";
import { ACTIVITIES, type Activity, type EventLog } from "../../src/model/result.ts";
import { runPlain, type Overrides } from "../support/market.ts";
import {
  binomialError,
  columnSums,
  expectDistribution,
  expectNear,
  mean,
  standardError,
  sum,
} from "../support/statistics.ts";

interface Row {
  readonly activity: Activity;
  readonly consumer: number;
  readonly journey: number;
  readonly day: number;
}

function rowsOf(events: EventLog): Row[] {
  return Array.from({ length: events.length }, (_, row) => ({
    activity: ACTIVITIES[events.activity[row]],
    consumer: events.consumer[row],
    journey: events.journey[row],
    day: events.day[row],
  }));
}

function logOf(overrides: Overrides, seed: string): Row[] {
  return rowsOf(runPlain(overrides, seed, { logged: overrides.market?.consumers ?? 1000 }).events);
}

/** Activities of each journey, by its consumer and number. */
function journeysOf(rows: readonly Row[]): Activity[][] {
  const journeys = new Map<string, Activity[]>();
  for (const { activity, consumer, journey } of rows) {
    const name = `${consumer}/${journey}`;
    journeys.set(name, [...(journeys.get(name) ?? []), activity]);
  }
  return [...journeys.values()];
}

describe("the path through the micro-moments", () => {
  const allFour = {
    know: { know: 0, go: 1, do: 0, buy: 0 },
    go: { know: 0, go: 0, do: 1, buy: 0 },
    do: { know: 0, go: 0, do: 0, buy: 1 },
  };
  const market = { consumers: 2000, days: 60, needsPerYear: 365 * 0.03 };

  test("is know, go, do, buy when the persona goes that way", () => {
    const rows = logOf(
      { market: { ...market, consumers: 200 }, personas: { all: { transitions: allFour } } },
      "all four",
    );
    const moments = ["know", "go", "do", "buy"];
    const seen = new Set(
      journeysOf(rows).map((activities) => activities.filter((name) => moments.includes(name)).join()),
    );
    expect(seen).toEqual(new Set([moments.join()]));
  });

  test("follows the chances of the transition matrix", () => {
    const know = { know: 0.1, go: 0.4, do: 0.2, buy: 0.3 };
    const { market: totals } = runPlain(
      { market, personas: { some: { transitions: { know } } }, journey: { mostMoments: 100 } },
      "transitions",
    );
    // From know one goes elsewhere after 1 / 0.9 rounds on average; go and do lead straight to buy.
    const journeys = sum(totals.journeys);
    expectNear(sum(totals.go) / journeys, 0.4 / 0.9, binomialError(0.4 / 0.9, journeys));
    expectNear(sum(totals.do) / journeys, 0.2 / 0.9, binomialError(0.2 / 0.9, journeys));
    expect(sum(totals.buy)).toBe(journeys);
    const rounds = Math.sqrt(0.1 / 0.9 ** 2 / journeys);
    expectNear(sum(totals.know) / journeys, 1 / 0.9, rounds);
  });

  test("is dropped after a moment with its chance, less with engagement", () => {
    const share = (engagement: number) => {
      const { market: totals } = runPlain(
        {
          market,
          journey: { dropOut: { know: 0.4, buy: 0.1 }, engagementEffect: 0.5 },
          brands: { one: { engagement } },
        },
        "drop-out",
      );
      return sum(totals.buyers) / sum(totals.journeys);
    };
    const journeys = 2000 * 60 * 0.03;
    for (const engagement of [0, 0.6, 1]) {
      const kept = (1 - 0.4 * (1 - 0.5 * engagement)) * (1 - 0.1 * (1 - 0.5 * engagement));
      expectNear(share(engagement), kept, binomialError(kept, journeys), `engagement ${engagement}`);
    }
  });

  test("is dropped as if nothing engaged when the engaging brand is not met", () => {
    const { market } = runPlain(
      {
        market: { consumers: 4000, days: 40, needsPerYear: 365 * 0.05 },
        journey: { dropOut: { know: 0.4, buy: 0 }, engagementEffect: 0.5 },
        brands: { met: {}, absent: { engagement: 1, coverage: { place: 0 } } },
      },
      "engaging and absent",
    );
    const journeys = sum(market.journeys);
    expectNear(sum(market.dropped) / journeys, 0.4, binomialError(0.4, journeys));
  });

  test("is dropped with the same chance at all times of day", () => {
    const { funnel } = runPlain(
      {
        market: { consumers: 20_000, days: 40, needsPerYear: 365 * 0.05 },
        journey: { dropOut: { know: 0.4, buy: 0 } },
      },
      "dropped by daypart",
    );
    for (let daypart = 0; daypart < 6; ++daypart) {
      // Cells of one moment and persona: by device and daypart.
      const at = (table: Float64Array) =>
        [0, 1, 2, 3].reduce((all, hand) => all + table[hand * 6 + daypart], 0);
      const visits = at(funnel.visits);
      expectNear(at(funnel.left) / visits, 0.4, binomialError(0.4, visits), `daypart ${daypart}`);
    }
  });

  test("consults one source and as many more as a Poisson number has", () => {
    const { market: totals } = runPlain(
      { market, journey: { extraSources: { know: 2.2, buy: 0.7 } } },
      "sources",
    );
    const journeys = sum(totals.journeys);
    expectNear(sum(totals.sources) / journeys, 2 + 2.2 + 0.7, Math.sqrt((2.2 + 0.7) / journeys));
    expect(sum(totals.buyerSources)).toBe(sum(totals.sources));
  });

  // A wait that ends before midnight, six dayparts to a day, takes no day; any other takes its whole days, at least one.
  test("waits between moments for an exponential time, which ends on the day if it can", () => {
    const pace = 3;
    const dayparts = { earlyMorning: 3, commute: 0, work: 0, errands: 0, evening: 0, night: 2 };
    const rows = logOf(
      {
        market: { ...market, consumers: 5000, days: 200, needsPerYear: 365 * 0.001 },
        journey: { pace },
        personas: { slow: { pace: 1.5, dayparts } },
      },
      "pace",
    );
    const starts = new Map(
      rows
        .filter(({ activity, day }) => activity === "know" && day < 150)
        .map((row) => [`${row.consumer}/${row.journey}`, row.day]),
    );
    const waits = rows.flatMap((row) => {
      const start = starts.get(`${row.consumer}/${row.journey}`);
      return row.activity === "buy" && start !== undefined ? [row.day - start] : [];
    });
    const beyond = (time: number) => Math.exp(-time / (pace * 1.5));
    const daysFrom = (daypart: number) => beyond((6 - daypart) / 6) + beyond(2) / (1 - beyond(1));
    expect(waits.length).toBeGreaterThan(500);
    expectNear(mean(waits), 0.6 * daysFrom(0) + 0.4 * daysFrom(5), standardError(waits));
    const shareOfNone = 0.6 * (1 - beyond(1)) + 0.4 * (1 - beyond(1 / 6));
    const none = waits.filter((days) => days === 0).length;
    expectNear(none / waits.length, shareOfNone, binomialError(shareOfNone, waits.length));
  });

  test("ends after the most moments that are allowed", () => {
    const toKnow = { know: 1, go: 0, do: 0, buy: 0 };
    const { market: totals } = runPlain(
      { market, journey: { mostMoments: 5 }, personas: { lost: { transitions: { know: toKnow } } } },
      "lost",
    );
    expect(sum(totals.know)).toBe(5 * sum(totals.journeys));
    expect(sum(totals.dropped)).toBe(sum(totals.journeys));
  });

  test("is given up where nobody is met, or tried again", () => {
    const { market: totals } = runPlain(
      {
        market,
        journey: { giveUpUnmet: 0.25, mostMoments: 100 },
        brands: { one: { coverage: { place: 0 } } },
      },
      "unmet",
    );
    const journeys = sum(totals.journeys);
    expect(sum(totals.gaveUp)).toBe(journeys);
    // Tries until giving up are geometric.
    expectNear(sum(totals.unmet) / journeys, 4, Math.sqrt((1 - 0.25) / 0.25 ** 2 / journeys));
  });
});

describe("what comes to mind, and what is forgotten", () => {
  const market = { consumers: 3000, days: 40, needsPerYear: 365 * 0.05 };

  test("a brand one knows comes to mind with the chance of recall", () => {
    const { series, market: totals } = runPlain(
      {
        market,
        journey: { recall: 0.3 },
        brands: { known: { awareness: 1, coverage: { place: 0 } }, found: {} },
      },
      "recall",
    );
    const decisions = sum(totals.decisions);
    const [known, found] = columnSums(series.considered, 2);
    expectNear(known / decisions, 0.3, binomialError(0.3, decisions));
    expect(found).toBe(decisions);
  });

  test("of six brands that one knows each comes to mind with the same chance", () => {
    const names = ["one", "two", "three", "four", "five", "six"];
    const { series, market: totals } = runPlain(
      {
        market,
        journey: { recall: 0.3 },
        brands: Object.fromEntries([
          ["found", {}],
          ...names.map((name) => [name, { awareness: 1, coverage: { place: 0 } }]),
        ]),
      },
      "recall of six",
    );
    const decisions = sum(totals.decisions);
    for (const [index, known] of columnSums(series.considered, 7).slice(1).entries())
      expectNear(known / decisions, 0.3, binomialError(0.3, decisions), names[index]);
  });

  test("a brand met is considered further with its chance, at every meeting anew, and one bought before always", () => {
    const shares = (looks: number, market: object) => {
      const { series, market: totals } = runPlain(
        {
          market: { consumers: 3000, days: 40, ...market },
          journey: { consider: 0.3, extraSources: 0 },
          personas: {
            all: { transitions: { know: { know: 0, go: looks > 2 ? 1 : 0, buy: looks > 2 ? 0 : 1 } } },
          },
        },
        "consider",
      );
      return {
        considered: sum(series.considered),
        decisions: sum(totals.decisions),
        sold: sum(series.bought),
      };
    };
    for (const looks of [2, 3]) {
      const { considered, decisions } = shares(looks, { durable: true, needsPerYear: 365 * 0.002 });
      const chance = 1 - 0.7 ** looks;
      expectNear(considered / decisions, chance, binomialError(chance, decisions), `${looks} looks`);
    }
    // Nobody forgets what she has bought: after the first purchase every need is met by another.
    const often = shares(2, { needsPerYear: 365 });
    expect(often.considered).toBe(often.sold);
    expect(often.considered / often.decisions).toBeGreaterThan(0.95);
  });

  test("advertising of the last days brings a known brand to mind, when the need arises and at the till", () => {
    const stock = 10;
    const exposures = 7 * 0.2 * (stock / (stock + 15));
    const seen = 1 - Math.exp(-0.6 * exposures);
    const { series, market: totals } = runPlain(
      {
        market,
        journey: { recall: 0.3 },
        advertising: {
          halfLife: 0,
          greatestExposure: 0.2,
          halfSaturation: 15,
          reminderDays: 7,
          remembered: 0.6,
          spread: 100,
        },
        brands: {
          known: { awareness: 1, coverage: { place: 0 }, advertising: { daily: 3 * stock } },
          found: {},
        },
      },
      "reminded",
    );
    // A week and a day after the beginning a whole week has been seen.
    const decisions = sum(totals.decisions.subarray(8));
    const [known] = columnSums(series.considered.subarray(2 * 8), 2);
    // Twice a chance: at the beginning with recall, at the till for those to whom it did not come to mind.
    const chance = 1 - 0.7 * (1 - seen) ** 2;
    expectNear(known / decisions, chance, binomialError(chance, decisions));
  });

  test("advertising brings nobody to mind a brand that she does not know", () => {
    // Everybody decides every day and recalls all she knows: as many consider the brand as have noticed it so far.
    const { series } = runPlain(
      {
        market: { consumers: 2000, days: 6, needsPerYear: 365 },
        personas: { everybody: { needs: 20 } },
        journey: { recall: 1 },
        advertising: {
          halfLife: 0,
          greatestExposure: 0.2,
          halfSaturation: 15,
          reminderDays: 7,
          remembered: 1,
          spread: 100,
        },
        brands: { unheard: { coverage: { place: 0 }, advertising: { daily: 30 } }, found: {} },
      },
      "unheard",
    );
    let noticed = 0;
    for (let day = 0; day < 6; ++day) {
      noticed += series.exposed[2 * day];
      expect(series.considered[2 * day]).toBe(noticed);
    }
    expect(noticed).toBeGreaterThan(400);
  });

  test("one brand comes to mind whether or not another does", () => {
    const known = { awareness: 1, coverage: { place: 0 } };
    const { series, market: totals } = runPlain(
      {
        market,
        journey: { recall: 0.5 },
        choice: { noise: 0, price: 1 },
        // The cheapest that comes to mind is bought.
        brands: { first: { ...known, price: 1 }, second: { ...known, price: 2 }, found: { price: 3 } },
      },
      "two in mind",
    );
    const decisions = sum(totals.decisions);
    columnSums(series.bought, 3).forEach((bought, brand) => {
      const share = [0.5, 0.25, 0.25][brand];
      expectNear(bought / decisions, share, binomialError(share, decisions), `brand ${brand}`);
    });
  });

  test("as many know a brand at the start as were said to", () => {
    const { census } = runPlain(
      { market: { consumers: 5000, days: 1 }, brands: { known: { awareness: 0.4, coverage: { place: 0 } } } },
      "known",
    );
    expectNear(census.aware[0] / 5000, 0.4, binomialError(0.4, 5000));
  });

  test("a brand met before and absent now is forgotten with its chance", () => {
    const { series, market: totals } = runPlain(
      {
        market,
        journey: { absenceLoss: 0.35 },
        brands: { gone: { coverage: { place: { know: 1 } } }, there: {} },
      },
      "absence",
    );
    const journeys = sum(totals.journeys);
    const [lost] = columnSums(series.lostIncoherent, 2);
    expectNear(lost / journeys, 0.35, binomialError(0.35, journeys));
    expect(columnSums(series.considered, 2)).toEqual([journeys - lost, journeys]);
  });

  test("the fully loyal start at the till with the chance of the loyalty loop, the others look around first", () => {
    const loop = (quality: number) => {
      const { market: totals, census } = runPlain(
        {
          market,
          journey: { loyaltyLoop: 0.6 },
          experience: { loyaltyLearning: 1 },
          brands: { one: { quality } },
        },
        "loop",
      );
      const again = sum(totals.journeys) - census.buyers[0];
      return { share: (sum(totals.journeys) - sum(totals.know)) / again, again };
    };
    const { share, again } = loop(0.9);
    expectNear(share, 0.6, binomialError(0.6, again));
    expect(loop(0.4).share).toBe(0);
    // Half loyal at 0.4 + 0.45 / 2, in fifteenths.
    const half = loop(0.4 + (0.45 * 8) / 15);
    expectNear(half.share, 0.6 * (8 / 15), binomialError(0.32, half.again));
  });

  test("who chooses nothing starts over with the chance of searching again", () => {
    const { market: totals } = runPlain(
      { market, journey: { searchAgain: 0.5, mostMoments: 100 }, choice: { noise: 0, outside: 9 } },
      "again",
    );
    const journeys = sum(totals.journeys);
    expectNear(sum(totals.nothing) / journeys, 2, Math.sqrt(0.5 / 0.25 / journeys));
    expect(sum(totals.know)).toBe(sum(totals.buy));
  });
});

describe("when and on what", () => {
  const dayparts = { earlyMorning: 1, commute: 3, work: 5, errands: 2, evening: 6, night: 3 };
  const devices = { mobile: 0.5, desktop: 0.35, tablet: 0.15 };
  const run = runPlain(
    {
      market: { consumers: 3000, days: 40, needsPerYear: 365 * 0.05 },
      channels: { place: {}, shop: { kind: "physical" } },
      personas: { everybody: { dayparts, devices } },
    },
    "dayparts",
  );
  /** Visits in “I want to know”: shape [4 devices, 6 dayparts]. */
  const know = run.funnel.visits.subarray(0, 24);

  test("first moments come in the dayparts of the persona", () => {
    const weights = Object.values(dayparts);
    expectDistribution(
      columnSums(know, 6),
      weights.map((weight) => weight / sum(weights)),
    );
  });

  test("digital moments come on the devices of the persona, the others on none", () => {
    const byDevice = [0, 1, 2, 3].map((device) => sum(know.subarray(6 * device, 6 * device + 6)));
    expectDistribution(byDevice.slice(0, 3), Object.values(devices));
    const visits = sum(byDevice);
    expectNear(byDevice[3] / visits, 0.5, binomialError(0.5, visits));
  });

  test("moments without a wait between them come in the same part of the day", () => {
    const buy = run.funnel.visits.subarray(3 * 24);
    expect(columnSums(buy, 6)).toEqual(columnSums(know, 6));
  });
});

test("a journey keeps its number until it ends, whatever needs arise on the way", () => {
  const rows = logOf({ market: { consumers: 200, days: 60 }, journey: { pace: 4 } }, "numbers").filter(
    ({ activity }) => ["need", "know", "buy", "purchase"].includes(activity),
  );
  const starts = new Set(journeysOf(rows).map(([first]) => first));
  expect(starts).toEqual(new Set(["need"]));
});

describe("what is waited for, and what is talked about", () => {
  // Everybody buys the slow brand, and everybody is given the other one while waiting.
  const overrides = {
    market: { consumers: 300, days: 60 },
    brands: {
      slow: { deliveryDays: 6 },
      gift: { coverage: { place: 0 }, seeding: { people: 300, day: 20 } },
    },
  } satisfies Overrides;

  test("a delivery takes an exponential time, counted in whole days", () => {
    const rows = logOf(
      { market: { consumers: 3000, days: 100, durable: true }, brands: { slow: { deliveryDays: 6 } } },
      "delivery",
    );
    const bought = new Map(
      rows
        .filter(({ activity, day }) => activity === "purchase" && day < 40)
        .map((row) => [row.consumer, row.day]),
    );
    const waits = rows.flatMap(({ activity, consumer, day }) => {
      const start = bought.get(consumer);
      return activity === "experience" && start !== undefined ? [day - start] : [];
    });
    const kept = Math.exp(-1 / 6);
    expectNear(mean(waits), kept / (1 - kept), standardError(waits));
  });

  test("a gift does not change what one waits for", () => {
    const { series } = runPlain(overrides, "gift");
    const [, given] = columnSums(series.experienced, 2);
    expect(given).toBe(300);
  });

  test("nobody talks about what she has not received yet", () => {
    const { series } = runPlain(
      {
        market: { consumers: 300, days: 60 },
        wordOfMouth: { talkRate: 1, neutral: 0 },
        brands: { slow: { deliveryDays: 365 }, gift: { ...overrides.brands.gift, seeding: { people: 300 } } },
      },
      "impatient",
    );
    const [aboutSlow] = columnSums(series.toldPositive, 2);
    const used = columnSums(series.experienced, 2)[0];
    // A few deliveries do arrive; whoever talks has one.
    expect(aboutSlow).toBeLessThanOrEqual(60 * used);
  });
});

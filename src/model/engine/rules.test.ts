import { describe, expect, test } from "vitest";
import { plainMarket, type Overrides } from "../../../test/support/market.ts";
import { CERTAIN } from "../advertising/presence.ts";
import { DISTANCES, Kind, MOST_EXTRA_SOURCES } from "../layout/codes.ts";
import type { BrandTable, ChannelTable, Epoch, PersonaTable } from "../parameters.ts";
import { createRules, type Rules } from "./rules.ts";

interface Changed {
  readonly brands?: Partial<BrandTable>;
  readonly channels?: Partial<ChannelTable>;
  readonly personas?: Partial<PersonaTable>;
}

/** The tables of a plain market with other settings, some of them put into the epoch's own tables. */
function rulesOf(overrides: Overrides, changed: Changed = {}, day = 0): Rules {
  const parameters = plainMarket(overrides);
  const epoch = parameters.epochs[0];
  const own: Epoch = {
    ...epoch,
    brands: { ...epoch.brands, ...changed.brands },
    channels: { ...epoch.channels, ...changed.channels },
    personas: { ...epoch.personas, ...changed.personas },
  };
  return createRules(parameters, own, day);
}

/** Chances of a row of running sums in 2³² parts. */
const chancesOf = (row: Uint32Array) =>
  Array.from(row, (end, at) => (end - (at === 0 ? 0 : row[at - 1])) / CERTAIN);

test("brands are there from the day on which they enter", () => {
  const brands = { entryDay: Int32Array.of(0, 5, 6) };
  const names = { brands: { one: {}, two: {}, three: {} } };
  expect([4, 5, 6].map((day) => [...rulesOf(names, { brands }, day).present])).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 1],
  ]);
});

test("distances to the nearest of scattered outlets are those of a Poisson process in the plane", () => {
  const [density, travel] = [0.7, 2.5];
  const { nearness, hasOutlets } = rulesOf(
    { journey: { travel }, brands: { one: {}, nowhere: {} } },
    { brands: { outlets: Float64Array.of(density, 0) } },
  );
  expect([...hasOutlets]).toEqual([1, 0]);
  expect(nearness.subarray(DISTANCES).every((value) => value === 0)).toBe(true);
  // Of the consumers, the share that lives within a distance d is 1 − e^(−π · density · d²), and cells are even shares.
  nearness.subarray(0, DISTANCES).forEach((value, cell) => {
    const distance = -travel * Math.log(value);
    expect(1 - Math.exp(-Math.PI * density * distance ** 2)).toBeCloseTo((cell + 0.5) / DISTANCES, 12);
  });
});

describe("a contact", () => {
  test("says what the brand promises, the truth where the channel is candid, and half way what lies half way", () => {
    const { contactMean } = rulesOf({
      channels: { advert: { candour: 0 }, shelf: { candour: 0.5 }, friends: { candour: 1 } },
      brands: { modest: { promise: 0.4, quality: 0.8 }, loud: { promise: 1, quality: 0.25 } },
    });
    expect(contactMean.length).toBe(6);
    [0.4, 1, 0.6, 0.625, 0.8, 0.25].forEach((said, cell) => expect(contactMean[cell]).toBeCloseTo(said, 15));
  });

  test("counts by the place's precision and by the trust in who speaks: people, brands, or brands that pay", () => {
    const { contactPrecision, contactSpread } = rulesOf({
      beliefs: { paidTrust: 0.25 },
      channels: {
        own: { owner: "owned", informativeSpread: 0.5 },
        bought: { owner: "paid", informativeSpread: 0.5 },
        earned: { owner: "earned", informativeSpread: 0.25 },
      },
      personas: { everybody: { trustInPeople: 2, trustInBrands: 0.5 } },
      brands: { clear: { coherence: 1 }, blurred: { coherence: 0.5 } },
    });
    // Precisions of 4, 4 and 16; times ½, times ½ · ¼, and times 2; and half of each where the message is blurred.
    expect([...contactPrecision]).toEqual([2, 1, 0.5, 0.25, 32, 16]);
    expect([...contactSpread]).toEqual([0.5, 0.5, 0.25]);
  });

  test("says nothing where a place tells nothing", () => {
    const { contactSpread, contactPrecision } = rulesOf(
      {},
      { channels: { informative: Float64Array.of(0) } },
    );
    expect([contactSpread[0], contactPrecision[0]]).toEqual([0, 0]);
  });

  test("of advertising counts by the attention to it as well", () => {
    const { exposurePrecision } = rulesOf({
      advertising: { spread: 0.5 },
      personas: { everybody: { trustInBrands: 0.5, pushAttention: 3 } },
      brands: { clear: { coherence: 1 }, blurred: { coherence: 0.25 } },
    });
    expect([...exposurePrecision]).toEqual([6, 1.5]);
  });
});

test("kinds of places are bits side by side", () => {
  const { kinds } = rulesOf({
    channels: {
      shop: { kind: "physical" },
      site: { kind: "digital", site: true },
      forum: { kind: "digital", owner: "earned", reviews: true },
      list: { kind: "digital", looks: "together" },
    },
  });
  expect([...kinds]).toEqual([
    0,
    Kind.digital + Kind.site,
    Kind.digital + Kind.earned + Kind.reviews,
    Kind.digital + Kind.together,
  ]);
});

describe("filled baskets that are completed", () => {
  const completionOf = (checkout: number, usability: number) => {
    const { completion } = rulesOf(
      {
        checkout: {
          abandonment: { mobile: 0.75, desktop: 0.5, tablet: 0 },
          checkoutEffect: 0.5,
          usabilityEffect: 0.25,
        },
      },
      { brands: { checkout: Float64Array.of(checkout), usability: new Float64Array(3).fill(usability) } },
    );
    return Array.from(completion, (threshold) => threshold / CERTAIN);
  };

  test.each([
    [0.5, 1, "are those of the device at a middling checkout", [0.25, 0.5, 1]],
    [1, 1, "are half as many again at the easiest, and never more than all", [0.375, 0.75, 1]],
    [0, 1, "are half as many at the most laborious", [0.125, 0.25, 0.5]],
    [0.5, 0, "lose a quarter where nothing works on the device", [0.1875, 0.375, 0.75]],
  ] as const)("%d, %d: %s", (checkout, usability, _, expected) => {
    expect(completionOf(checkout, usability)).toEqual(expected);
  });
});

test("a slow site loses 19 visitors of 20 at most", () => {
  const bounceOf = (bounceAtOneSecond: number) => {
    const { bounce } = rulesOf(
      { checkout: { bounceAtOneSecond } },
      { brands: { loadSeconds: Float64Array.of(1) } },
    );
    return bounce[0] / CERTAIN;
  };
  expect([0, 0.25, 0.95, 1].map(bounceOf)).toEqual([0, 0.25, 0.95, 0.95]);
});

test("what is passed on needs tools in the moment, a device on which they work, and somebody who shares", () => {
  const { passing } = rulesOf({
    telling: { shareOnTheWay: 0.5 },
    personas: { silent: { sharing: 0, share: 0.5 }, talkative: { sharing: 2, share: 0.5 } },
    brands: {
      one: {
        shareTools: { know: 0.5, go: 0, do: 0, buy: 0.25, use: 1 },
        usability: { mobile: 1, desktop: 0.5, tablet: 0 },
      },
    },
  });
  const rows = Array.from({ length: 8 }, (_, row) =>
    Array.from(passing.subarray(3 * row, 3 * row + 3), (threshold) => threshold / CERTAIN),
  );
  const never = [0, 0, 0];
  // A row for each moment and persona: know, go, do, buy; silent, talkative.
  expect(rows).toEqual([never, [0.5, 0.25, 0], never, never, never, never, never, [0.25, 0.125, 0]]);
});

test("service of a typical touchpoint is weighted by where a brand is; of one that is nowhere it is middling", () => {
  const { meanService } = rulesOf(
    { channels: { a: {}, b: {} }, brands: { one: {}, nowhere: {} } },
    {
      brands: {
        service: Float64Array.of(0.9, 0.3, 0.9, 0.3),
        // On the first channel in all four moments, on the second in half of one … and the other brand nowhere.
        coverage: Float64Array.of(1, 1, 1, 1, 0, 0, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      },
    },
  );
  expect(meanService[0]).toBeCloseTo((4 * 0.9 + 0.5 * 0.3) / 4.5, 15);
  expect(meanService[1]).toBe(0.5);
});

test("of what was learnt a half is left after the half-life, a quarter after two, and all of it without", () => {
  const { fading } = rulesOf({ market: { days: 30 }, beliefs: { halfLife: 10 } });
  expect(fading).toHaveLength(31);
  expect([fading[0], fading[10], fading[20], fading[30]]).toEqual([1, 0.5, 0.25, 0.125]);
  for (let day = 0; day < 20; ++day) expect(fading[day + 10] / fading[day]).toBeCloseTo(0.5, 14);
  const never = rulesOf({ market: { days: 30 }, beliefs: { halfLife: "never" } }).fading;
  expect([...new Set(never)]).toEqual([1]);
});

describe("a price", () => {
  const reference = 20;
  const pricesOf = (prices: readonly number[], overrides: Overrides) =>
    rulesOf({
      ...overrides,
      market: { referencePrice: reference },
      brands: Object.fromEntries(prices.map((price, at) => [`b${at}`, { price }])),
    });

  test("costs nothing at the reference, and as much above it as it gives as far below", () => {
    const { priceUtility } = pricesOf([reference, reference * Math.E, reference / Math.E], {
      choice: { price: 3 },
      personas: { everybody: { priceSensitivity: 0.5 } },
    });
    [0, -1.5, 1.5].forEach((utility, brand) => expect(priceUtility[brand]).toBeCloseTo(utility, 14));
  });

  test("tells of quality to who knows nothing else, within 0 and 1", () => {
    const { priorSum } = pricesOf([reference, reference * Math.E, reference / Math.E, 1], {
      beliefs: { priorMean: 0.5, priorSpread: 0.5, priceSign: 0.25 },
    });
    // A precision of 4 times ½, ¾, ¼ and, of a price of a twentieth, nothing.
    [2, 3, 1, 0].forEach((sum, brand) => expect(priorSum[brand]).toBeCloseTo(sum, 14));
    const high = pricesOf([reference * 20], {
      beliefs: { priorMean: 0.5, priorSpread: 0.5, priceSign: 0.25 },
    });
    expect(high.priorSum[0]).toBe(4);
  });

  test("puts more at stake by its power", () => {
    const { riskWeight } = pricesOf([reference, 4 * reference, reference / 4], {
      choice: { risk: 3, priceRisk: 0.5 },
    });
    [3, 6, 1.5].forEach((weight, brand) => expect(riskWeight[brand]).toBeCloseTo(weight, 14));
    expect([...pricesOf([1, 400], { choice: { risk: 3, priceRisk: 0 } }).riskWeight]).toEqual([3, 3]);
  });
});

describe("rows of chances", () => {
  test("sources beyond the first are a Poisson number, moment by moment", () => {
    const means = { know: 0.5, go: 1, do: 2, buy: 0 };
    const { extraSources } = rulesOf({ journey: { extraSources: means } });
    Object.values(means).forEach((mean, moment) => {
      const width = MOST_EXTRA_SOURCES + 1;
      const chances = chancesOf(extraSources.subarray(moment * width, (moment + 1) * width));
      let poisson = Math.exp(-mean);
      for (let count = 0; count < 8; ++count) {
        // A threshold is a whole number of 2³² parts.
        expect(Math.abs(chances[count] - poisson), `${mean}: ${count}`).toBeLessThanOrEqual(2 / CERTAIN);
        poisson *= mean / (count + 1);
      }
    });
  });

  test("friends told on a day of conversations are a Poisson number that is not zero", () => {
    const rate = 0.8;
    const chances = chancesOf(rulesOf({ wordOfMouth: { talkRate: rate } }).conversations);
    let poisson = Math.exp(-rate) / (1 - Math.exp(-rate));
    expect(chances[0]).toBe(0);
    for (let count = 1; count < 8; ++count) {
      poisson *= rate / count;
      expect(Math.abs(chances[count] - poisson), `${count}`).toBeLessThanOrEqual(2 / CERTAIN);
    }
    // Where nobody talks, a day of conversations would be one of a single friend.
    expect(chancesOf(rulesOf({ wordOfMouth: { talkRate: 0 } }).conversations)[1]).toBeCloseTo(1, 8);
  });

  test("where a persona turns to nothing, all channels are alike", () => {
    const { habit } = rulesOf(
      { channels: { a: {}, b: {}, c: {}, d: {} } },
      { personas: { habit: new Float64Array(4 * 6 * 4) } },
    );
    // Of 32 bits the highest number is one below 2³².
    expect([...habit.subarray(0, 4)]).toEqual([CERTAIN / 4, CERTAIN / 2, (CERTAIN / 4) * 3, CERTAIN - 1]);
  });
});

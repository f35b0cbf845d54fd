import { describe, expect, test } from "vitest";
import { addressesIn } from "../support/addressesIn.ts";
import { BRAND_SERIES } from "../../src/model/result.ts";
import { NARROW, WIDE, widthOf } from "../../src/model/engine/widths.ts";
import { EXPOSURE, GIFT, Once, Trait, Within } from "../../src/model/layout/addresses.ts";
import { MOST_EXTRA_SOURCES, MOST_LOOKS } from "../../src/model/layout/codes.ts";
import { createMarket } from "../../src/model/market.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { plainMarket, runPlain } from "../support/market.ts";
import { runHash } from "../support/runHash.ts";
import { binomialError, expectNear } from "../support/statistics.ts";
import { wideMarket } from "../support/wideMarket.ts";

// Up to sixteen brands and channels are laid out narrow, up to 64 wide. That the two give the same bits where both have room
// is held by sharding.test.ts and, for every scenario, by endurance/parts.test.ts.

const names = (letter: string, count: number) =>
  Array.from({ length: count }, (_, number) => letter + number);
const each = <Value>(all: readonly string[], value: Value) =>
  Object.fromEntries(all.map((name) => [name, value]));

test("a market is wide only where it has to be", () => {
  const market = (brands: number, channels: number) => ({
    brands: names("b", brands),
    channels: names("c", channels),
  });
  expect([market(16, 16), market(17, 1), market(1, 17)].map(widthOf)).toEqual([NARROW, WIDE, WIDE]);
});

describe("64 brands and 64 channels", () => {
  const parameters = wideMarket(61, 58, { "market.consumers": 120, "market.days": 50, "market.panel": 100 });
  const key = keyFromSeed("wide");
  const run = simulate(parameters, key);

  test("are all there: met, bought, reviewed, told of and logged", () => {
    expect([run.brands.length, run.channels.length]).toEqual([64, 64]);
    const seen = (column: Int8Array) => new Set(column.filter((number) => number >= 16));
    expect(seen(run.events.brand).size).toBe(48);
    expect(seen(run.events.channel).size).toBe(48);
    expect(seen(run.tales.brand).size).toBeGreaterThan(30);
    const total = (name: (typeof BRAND_SERIES)[number]) =>
      run.series[name].filter((_, cell) => cell % 64 >= 16).reduce((sum, count) => sum + count, 0);
    const nothing = BRAND_SERIES.filter((name) => total(name) === 0);
    // Of the last 48 brands nobody buys reviews or gives anything away.
    expect(nothing).toEqual(["fakePosted", "seeded", "fakeRemoved"]);
  });

  test("give the same bits in any shards", () => {
    expect(runHash(simulate(parameters, key, { shards: 3 }))).toBe(runHash(run));
  });
});

describe("no brand or channel shares an address of luck with another, or with anything else", () => {
  const market = createMarket(
    wideMarket(30, 30, { "market.consumers": 100, "market.days": 40 }),
    keyFromSeed("a"),
  );
  /** From here on addresses count friends. */
  const MANY = 0x01000000;
  const { luckOf } = market.engine.exports as unknown as { luckOf(index: number): number };
  const places = Array.from({ length: WIDE.MOST }, (_, index) => luckOf(index));
  /** Addresses of purposes, with a place for each brand or channel where there is a range of them. */
  const all = (purposes: Parameters<typeof addressesIn>[0], ranges: readonly number[]) =>
    addressesIn(purposes)
      .filter((address) => address < MANY)
      .flatMap((address) => (ranges.includes(address) ? places.map((place) => address + place) : [address]));
  const expectAllDifferent = (addresses: readonly number[]) => {
    expect(addresses.length).toBeGreaterThan(4 * WIDE.MOST);
    expect(new Set(addresses).size).toBe(addresses.length);
  };

  test("below the key of a consumer", () => {
    const ranges = [
      Trait.taste,
      Trait.distance,
      Trait.initialAwareness,
      Trait.reputation,
      Trait.preference,
      Trait.cancelling,
      Trait.staying,
    ];
    const exposures = [0, 1, 2, 40_000, 65_535].flatMap((day) => places.map((place) => 16 * day + place));
    expectAllDifferent([...all("Trait", ranges), ...exposures.map((address) => EXPOSURE + address)]);
    expect(Math.max(...exposures)).toBeLessThan(GIFT - EXPOSURE);
  });

  test("below the key of a journey", () => {
    const addresses = all("Once", [Once.recall, Once.gumbel, Once.reminded, Once.failure]);
    expectAllDifferent(addresses);
    expect(Math.max(...addresses)).toBeLessThan(Once.tell);
  });

  test("below the key of a moment, with 31 sources", () => {
    const ranges = [
      Within.absence,
      Within.meet,
      Within.signal,
      Within.bounce,
      Within.share,
      Within.shareWith,
      Within.consider,
    ];
    const looks = Array.from({ length: MOST_LOOKS }, (_, number) => Within.look + number);
    const addresses = all("Within", ranges).filter((address) => address !== Within.look);
    const [once, bySource] = [
      addresses.filter((address) => (address & 0xfffff) < Within.channel),
      addresses.filter((address) => (address & 0xfffff) >= Within.channel),
    ];
    const sources = Array.from({ length: MOST_EXTRA_SOURCES + 1 }, (_, source) => 256 * source);
    expectAllDifferent([
      ...once,
      ...sources.flatMap((source) => [...bySource, ...looks].map((at) => at + source)),
    ]);
  });
});

test("each of 64 brands is met as often as it is there, on each of 64 channels alike", () => {
  const brands = names("b", 64);
  const channels = names("c", 64);
  const consumers = 400;
  const chance = 0.3;
  const run = runPlain(
    {
      market: { consumers, days: 100 },
      channels: each(channels, {}),
      brands: each(brands, { coverage: each(channels, chance) }),
    },
    "met",
  );
  const visits = run.touchpoints.visits.reduce((sum, count) => sum + count, 0);
  const { met } = run.touchpoints;
  for (let channel = 0; channel < 64; ++channel) {
    const turned = run.touchpoints.visits.reduce(
      (sum, count, cell) => (cell % 64 === channel ? sum + count : sum),
      0,
    );
    expectNear(turned / visits, 1 / 64, binomialError(1 / 64, visits));
  }
  for (let brand = 0; brand < 64; ++brand) {
    const often = met.reduce((sum, count, cell) => (cell % 64 === brand ? sum + count : sum), 0);
    expectNear(often / visits, chance, binomialError(chance, visits));
  }
});

test("more are refused", () => {
  const parameters = plainMarket({ market: { consumers: 100, days: 5 } });
  const key = keyFromSeed("more");
  expect(() => simulate({ ...parameters, brands: names("b", 65) }, key)).toThrow("at most 64 brands, not 65");
  expect(() => simulate({ ...parameters, channels: names("c", 65) }, key)).toThrow(/at most 64 channels/);
  expect(() => simulate({ ...parameters, brands: names("b", 17) }, key, { width: "narrow" })).toThrow(
    "at most 16 brands, not 17",
  );
});

import { describe, expect, test } from "vitest";
import { plainMarket, type Overrides } from "../../../test/support/market.ts";
import { expectDistribution } from "../../../test/support/statistics.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { createMarket } from "../market.ts";
import { giftsOf } from "./seeding.ts";

type Brand = NonNullable<Overrides["brands"]>[string];

const key = keyFromSeed("gifts");

/** Who is given what on a day. */
function given(
  brands: Record<string, Brand>,
  day: number,
  {
    more = {},
    luck = key,
    ties = new Uint32Array(0),
  }: { more?: Overrides; luck?: typeof key; ties?: Uint32Array } = {},
) {
  const parameters = plainMarket({ ...more, market: { consumers: 100, days: 10 }, brands }, { ties });
  const market = createMarket(parameters, luck);
  market.day = day;
  return giftsOf(market);
}

const seeding = (people: number, day = 0, influencers = false): Brand => ({
  seeding: { people, day, cost: 1, influencers },
});

describe("people drawn at random", () => {
  test("are as many as are wanted, none twice, in ascending order, on the day and no other", () => {
    const consumers = given({ one: seeding(30, 4) }, 4).map(({ consumer }) => consumer);
    expect(new Set(consumers).size).toBe(30);
    expect(consumers).toEqual(consumers.toSorted((a, b) => a - b));
    expect(given({ one: seeding(30, 4) }, 3)).toEqual([]);
    expect(given({ one: seeding(30, 4) }, 5)).toEqual([]);
  });

  test("are everybody where as many are wanted as there are", () => {
    expect(given({ one: seeding(100) }, 0)).toEqual(
      Array.from({ length: 100 }, (_, consumer) => ({ consumer, brand: 0 })),
    );
  });

  test("are all alike likely", () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let run = 0; run < 60; ++run)
      for (const { consumer } of given({ one: seeding(10) }, 0, { luck: replicationKey(key, run) }))
        counts[Math.floor(consumer / 10)]++;
    expectDistribution(
      counts,
      Array.from({ length: 10 }, () => 0.1),
    );
  });

  test("are others for each brand, whose gifts stand in the brands' order, and move no luck of each other", () => {
    const both = given({ one: seeding(20), two: seeding(20) }, 0);
    const of = (brand: number) => both.filter((gift) => gift.brand === brand).map(({ consumer }) => consumer);
    expect(of(1)).not.toEqual(of(0));
    expect(both).toEqual(both.toSorted((a, b) => a.consumer - b.consumer || a.brand - b.brand));
    const alone = given({ one: {}, two: seeding(20) }, 0).map(({ consumer }) => consumer);
    expect(alone).toEqual(of(1));
    // More gifts go to those who had them already, and to others besides.
    const more = given({ one: seeding(40) }, 0).map(({ consumer }) => consumer);
    expect(of(0).every((consumer) => more.includes(consumer))).toBe(true);
  });
});

describe("people with most friends", () => {
  // Pairs who know each other: 5 knows four people, 9 three, 2 and 7 two each, the others one or none.
  const ties = Uint32Array.of(5, 1, 5, 2, 5, 9, 5, 3, 9, 7, 9, 8, 2, 4, 7, 6);

  test.each([
    [1, [5]],
    [2, [5, 9]],
    // Of those with as many friends the first in the order of people.
    [3, [2, 5, 9]],
    [4, [2, 5, 7, 9]],
  ])("%d of them", (people, consumers) => {
    const gifts = given({ one: seeding(people, 0, true) }, 0, {
      more: { network: { kind: "ties", ties: "friends.csv" } },
      ties,
    });
    expect(gifts.map(({ consumer }) => consumer)).toEqual(consumers);
  });

  test("are nobody in particular where everybody knows everybody", () => {
    const more: Overrides = { network: { kind: "complete", friends: 5 } };
    expect(given({ one: seeding(15, 0, true) }, 0, { more })).toEqual(
      given({ one: seeding(15) }, 0, { more }),
    );
  });
});

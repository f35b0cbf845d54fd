import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { meetingThresholds } from "../advertising/presence.ts";
import { createRules } from "../engine/rules.ts";
import { createRanks, rankMeeting } from "./ranking.ts";
import { createReadings, writeReadings } from "./readingsOf.ts";
import { closeReviews, createReviewStore, meaningOf, orderLuck } from "./reviews.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";

const thresholds = Float64Array.of(0.3, 0.42, 0.52, 0.66);
const key = keyFromSeed("ranking");

type Overrides = NonNullable<Parameters<typeof plainMarket>[0]>;

/** A market of two brands with reviews by stars, closed once; the first channel orders its list. */
function marketOf(overrides: Overrides, first: readonly number[], second: readonly number[]) {
  const parameters = plainMarket({ brands: { one: {}, two: {} }, ...overrides });
  const [epoch] = parameters.epochs;
  const store = createReviewStore(2, 5, Float64Array.from([...first, ...second]), new Float64Array(2));
  closeReviews(store, epoch, meaningOf(5, thresholds), orderLuck(key, 0));
  const rules = createRules(parameters, epoch, 0);
  return { epoch, store, rules };
}

/** Prominence of both brands in the first channel after a day. */
function positionsOf(channel: object, first: readonly number[], second: readonly number[]) {
  const { epoch, store, rules } = marketOf({ channels: { place: channel } }, first, second);
  const ranks = createRanks(2, 1);
  const meeting = meetingThresholds(epoch, rules.present);
  const changed = rankMeeting(rules, store.display, meeting, ranks);
  return {
    positions: [...ranks.positions],
    changed,
    again: rankMeeting(rules, store.display, meeting, ranks),
  };
}

test("a list that nobody orders stays as it was written", () => {
  expect(positionsOf({ ranking: 0 }, [0, 0, 0, 0, 8], [0, 0, 0, 0, 0]).changed).toEqual([]);
});

test("points are 1 and the reviews shown, by how liked they are: stars − 1 over 4", () => {
  // Eight reviews of 5 stars and four of 3: 1 + 8 and 1 + 4 · ½.
  const { positions, changed, again } = positionsOf({ ranking: 1 }, [0, 0, 0, 0, 8], [0, 0, 4, 0, 0]);
  expect(positions).toEqual([9, 3].map((points) => expect.closeTo(points, 12)));
  expect(changed).toEqual([0]);
  expect(again).toEqual([]);
});

test("the power of the ranking, its start, and numbers instead of stars", () => {
  expect(positionsOf({ ranking: 0.5 }, [0, 0, 0, 0, 8], [0, 0, 0, 0, 0]).positions).toEqual(
    [3, 1].map((points) => expect.closeTo(points, 12)),
  );
  expect(positionsOf({ ranking: 1, rankingStart: 10 }, [0, 0, 0, 0, 8], [0, 0, 0, 0, 0]).positions).toEqual(
    [18, 10].map((points) => expect.closeTo(points, 12)),
  );
  expect(
    positionsOf({ ranking: 1, rankingBy: "number" }, [8, 0, 0, 0, 0], [0, 0, 0, 0, 4]).positions,
  ).toEqual([9, 5].map((points) => expect.closeTo(points, 12)));
  // One star is liked by nobody.
  expect(positionsOf({ ranking: 1 }, [8, 0, 0, 0, 0], [0, 0, 0, 0, 0]).positions).toEqual([1, 1]);
});

test("reading reviews: r n / (n + r) of them count, by trust in people", () => {
  const { store, rules } = marketOf(
    {
      personas: { all: { trustInPeople: 2 } },
      beliefs: { reviewsRead: 10, reviewSpread: 0.5, negativity: 1, scepticism: 0, perfectDistrust: 0 },
    },
    [0, 0, 10, 0, 0],
    [0, 0, 0, 0, 0],
  );
  const readings = createReadings(1, 2);
  writeReadings(readings, rules, store);
  // Ten of ten: five reviews of precision 4, trusted twice; three stars mean .47.
  expect(readings.precision[0]).toBeCloseTo(5 * 4 * 2, 12);
  expect(readings.value[0]).toBeCloseTo(0.47, 12);
  // Nobody wrote of the second brand: there is nothing to read.
  expect(readings.precision[1]).toBe(-1);
  expect([...readings.unreviewed]).toEqual([0, 0]);
});

test("what is too good to be true is believed less, the more reviews say it", () => {
  const valueAt = (reviews: number, distrust: number) => {
    const beliefs = { reviewsRead: 10, negativity: 1, scepticism: 0, perfectDistrust: distrust };
    const { store, rules } = marketOf({ beliefs }, [0, 0, 0, 0, reviews], [0, 0, 0, 0, 0]);
    const readings = createReadings(1, 2);
    writeReadings(readings, rules, store);
    return readings.value[0];
  };
  // Five stars mean .83; 1 − .86 too good, half of it felt at ten reviews.
  expect(valueAt(10, 0)).toBeCloseTo(0.83, 12);
  expect(valueAt(10, 1)).toBeCloseTo(0.83 - 0.5 * 0.14, 12);
  expect(valueAt(30, 1)).toBeCloseTo(0.83 - 0.75 * 0.14, 12);
});

test("few reviews are held against a brand: β e^(−n / n₀), by trust in people", () => {
  const { store, rules } = marketOf(
    {
      personas: { some: { share: 0.5, trustInPeople: 1 }, others: { share: 0.5, trustInPeople: 3 } },
      beliefs: { reviewsRead: 5 },
      choice: { unreviewed: 0.8, unreviewedFade: 20 },
    },
    [0, 0, 0, 0, 20],
    [0, 0, 0, 0, 0],
  );
  const readings = createReadings(2, 2);
  writeReadings(readings, rules, store);
  const fade = 0.8 * Math.exp(-1);
  expect([...readings.unreviewed]).toEqual(
    [fade, 0.8, 3 * fade, 2.4].map((loss) => expect.closeTo(loss, 12)),
  );
});

import { expect, test } from "vitest";
import { type Overrides, plainMarket } from "../../../test/support/market.ts";
import type { Rules } from "../engine/rules.ts";
import { createReadings, writeReadings } from "./readingsOf.ts";
import type { ReviewDisplay, ReviewStore } from "./reviews.ts";

/** What readers see of two brands; the second has no reviews. */
const seen = {
  stars: Float64Array.of(4.2, Number.NaN),
  count: Float64Array.of(30, 0),
  feltMean: Float64Array.of(0.7, 0.5),
  scepticMean: Float64Array.of(0.6, 0.5),
  scepticWeight: Float64Array.of(0.25, 1),
} as unknown as ReviewDisplay;

function readings(overrides: Overrides, display: Partial<ReviewDisplay> = {}) {
  const { epochs, personas } = plainMarket({ brands: { one: {}, two: {} }, ...overrides });
  const found = createReadings(personas.length, 2);
  const store = { brands: 2, display: { ...seen, ...display } } as ReviewStore;
  writeReadings(found, { epoch: epochs[0] } as Rules, store);
  return { ...found, epoch: epochs[0] };
}

test("so many read reviews count as many as they are, fewer where not so many are shown", () => {
  const { value, precision, epoch } = readings({ beliefs: { reviewsRead: 10 } });
  const one = epoch.beliefs.reviewPrecision * epoch.personas.trustInPeople[0];
  // r n / (n + r): of thirty shown, ten read: 7.5; the sceptic believes a quarter.
  expect([...precision]).toEqual([7.5 * one, -1, 7.5 * one * 0.25, -1]);
  expect([...value]).toEqual([0.7, 0.5, 0.6, 0.5]);
});

test("the share by which the number is neglected bends what a mean counts, up to the same for any number", () => {
  const counts = (shown: number, sizeNeglect: number) => {
    const { precision, epoch } = readings(
      { beliefs: { reviewsRead: 10, sizeNeglect } },
      { count: Float64Array.of(shown, 0) },
    );
    return precision[0] / (epoch.beliefs.reviewPrecision * epoch.personas.trustInPeople[0]);
  };
  // r (n / (n + r))^(1 − ν): of ten shown, half of the ten that are read, its root, and all of them.
  expect(counts(10, 0)).toBe(5);
  expect(counts(10, 0.5)).toBeCloseTo(10 * Math.SQRT1_2, 12);
  expect(counts(10, 1)).toBe(10);
  expect(counts(1, 1)).toBe(10);
});

test("whoever reads less than one review reads none", () => {
  expect([...readings({ beliefs: { reviewsRead: 0 } }).precision]).toEqual([-1, -1, -1, -1]);
});

test("too good to be true: from .86 of the scale on, half felt at ten reviews", () => {
  const perfect = (stars: number, count: number) =>
    readings(
      { beliefs: { reviewsRead: 10, perfectDistrust: 0.5 } },
      { stars: Float64Array.of(stars, Number.NaN), count: Float64Array.of(count, 0) },
    ).value[0];
  expect(perfect(1 + 4 * 0.86, 1000)).toBeCloseTo(0.7, 12);
  expect(perfect(5, 10)).toBeCloseTo(0.7 - 0.5 * 0.5 * 0.14, 12);
  expect(perfect(5, 990)).toBeCloseTo(0.7 - 0.5 * 0.99 * 0.14, 12);
  expect(perfect(4.8, 10)).toBeCloseTo(0.7 - 0.5 * 0.5 * (0.95 - 0.86), 12);
});

test("each persona trusts people as much as she does", () => {
  const { precision, epoch } = readings({
    personas: { open: { share: 0.5, trustInPeople: 2 }, closed: { share: 0.5, trustInPeople: 0.5 } },
    beliefs: { reviewsRead: 10 },
  });
  const { reviewPrecision } = epoch.beliefs;
  expect([precision[0], precision[4]]).toEqual([7.5 * reviewPrecision * 2, 7.5 * reviewPrecision * 0.5]);
});

test("missing reviews cost utility, fading by e at so many shown, by trust in people", () => {
  const { unreviewed } = readings({
    personas: { open: { share: 0.5, trustInPeople: 2 }, closed: { share: 0.5, trustInPeople: 0.5 } },
    beliefs: { reviewsRead: 10 },
    choice: { unreviewed: 0.8, unreviewedFade: 30 },
  });
  expect([...unreviewed]).toEqual(
    [(2 * 0.8) / Math.E, 2 * 0.8, (0.5 * 0.8) / Math.E, 0.5 * 0.8].map((loss) => expect.closeTo(loss, 12)),
  );
});

test("nothing is missed where nobody reads, and yesterday's losses are forgotten", () => {
  const { epochs } = plainMarket({ brands: { one: {}, two: {} } });
  const found = createReadings(1, 2);
  found.unreviewed.fill(9);
  writeReadings(found, { epoch: epochs[0] } as Rules, { brands: 2, display: seen } as ReviewStore);
  expect([...found.unreviewed]).toEqual([0, 0]);
});

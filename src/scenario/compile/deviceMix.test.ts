import { expect, test } from "vitest";
import { type DeviceMix, deviceByDaypart, deviceMixOfYear, leanToMobile } from "./deviceMix.ts";

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

// Statista 241462 and StatCounter, as the source says: phone, computer, tablet.
test.each([
  [2009, [0.007, 0.993, 0]],
  [2010, [0.029, 0.971 - 0.0025, 0.0025]],
  [2012, [0.107, 0.893 - 0.013, 0.013]],
  [2013, [0.162, 0.838 - 0.038, 0.038]],
  [2014, [0.272, 0.728 - 0.063, 0.063]],
  [2018, [0.522, 0.478 - 0.0462, 0.0462]],
  [2024, [0.604, 0.396 - 0.021, 0.021]],
])("in %d: %j", (year, mix) => {
  expect(deviceMixOfYear(year)).toEqual(near(mix));
});

test("years before and after the data take the nearest of them, and every year is a whole", () => {
  expect(deviceMixOfYear(1995)).toEqual(deviceMixOfYear(2009));
  expect(deviceMixOfYear(2080)).toEqual(deviceMixOfYear(2024));
  for (let year = 2005; year < 2030; ++year) {
    const mix = deviceMixOfYear(year);
    expect(mix[0] + mix[1] + mix[2]).toBeCloseTo(1, 15);
    expect(Math.min(...mix)).toBeGreaterThanOrEqual(0);
  }
});

test("leanToMobile(…) multiplies the odds of the phone and leaves the others their proportion", () => {
  // Odds 1 : 1 become 2 : 1, and 3 : 1 of computer and tablet stay.
  expect(leanToMobile([0.5, 0.375, 0.125], 2)).toEqual(near([2 / 3, 0.25, 1 / 12]));
  expect(leanToMobile([0.5, 0.375, 0.125], 1)).toEqual([0.5, 0.375, 0.125]);
  expect(leanToMobile([0.5, 0.375, 0.125], 0)).toEqual(near([0, 0.75, 0.25]));
});

test("leanToMobile(…) of people who have a phone alone leaves them with it", () => {
  expect(leanToMobile([1, 0, 0], 0)).toEqual([1, 0, 0]);
  expect(leanToMobile([1, 0, 0], 3)).toEqual([1, 0, 0]);
});

const weights = [0.06, 0.16, 0.3, 0.14, 0.28, 0.06];
const meanOf = (table: readonly number[], own: readonly number[], device: number) =>
  own.reduce((sum, weight, daypart) => sum + weight * table[3 * daypart + device], 0);

test.each([[[0.522, 0.4318, 0.0462]], [[0.1, 0.85, 0.05]], [[0.95, 0.04, 0.01]]] as const)(
  "deviceByDaypart(%j) keeps the mix on average over the day, a whole in every part of it",
  (mix) => {
    const table = deviceByDaypart(mix, weights);
    expect(table).toHaveLength(18);
    mix.forEach((share, device) => expect(meanOf(table, weights, device)).toBeCloseTo(share, 11));
    for (let daypart = 0; daypart < 6; ++daypart)
      expect(table[3 * daypart] + table[3 * daypart + 1] + table[3 * daypart + 2]).toBeCloseTo(1, 12);
  },
);

test("deviceByDaypart(…) keeps the odds of the hours: phone to computer on the way to work 5.1 times that at work", () => {
  const table = deviceByDaypart([0.5, 0.45, 0.05], weights);
  const odds = (daypart: number) => table[3 * daypart] / table[3 * daypart + 1];
  // 1.2 / .5 over .8 / 1.7.
  expect(odds(1) / odds(2)).toBeCloseTo(1.2 / 0.5 / (0.8 / 1.7), 9);
  const tablets = (daypart: number) => table[3 * daypart + 2] / table[3 * daypart];
  expect(tablets(4) / tablets(1)).toBeCloseTo(2 / 1 / (0.6 / 1.2), 9);
});

test("deviceByDaypart(…) of somebody who lives in one part of the day gives that part the mix itself", () => {
  const mix: DeviceMix = [0.2, 0.7, 0.1];
  const table = deviceByDaypart(mix, [0, 0, 1, 0, 0, 0]);
  expect(table.slice(6, 9)).toEqual(near([...mix]));
});

test("deviceByDaypart(…) never gives a device to people who have none of it", () => {
  const table = deviceByDaypart([0.6, 0.4, 0], weights);
  expect(table.filter((_, cell) => cell % 3 === 2)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(deviceByDaypart([1, 0, 0], weights).filter((_, cell) => cell % 3 === 0)).toEqual([1, 1, 1, 1, 1, 1]);
});

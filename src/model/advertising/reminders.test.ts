import { expect, test } from "vitest";
import { type Overrides, plainMarket } from "../../../test/support/market.ts";
import type { Rules } from "../engine/rules.ts";
import type { AdvertisingPlan } from "./advertising.ts";
import { writeReminders } from "./reminders.ts";

/** Exposures of two brands, summed up to the beginning of each day. */
const exposure = Float64Array.of(0, 0, 1, 0, 3, 0, 6, 5, 10, 5, 15, 5);

function reminders(
  day: number,
  advertising: Overrides["advertising"],
  personas: Overrides["personas"] = { all: {} },
) {
  const { epochs } = plainMarket({ personas, brands: { one: {}, two: {} }, advertising });
  const rules = { epoch: epochs[0], present: Uint8Array.of(1, 1) } as unknown as Rules;
  const found = new Float64Array(2 * Object.keys(personas).length).fill(9);
  writeReminders(found, rules, { exposure } as unknown as AdvertisingPlan, day);
  return [...found];
}
const chance = (exposures: number, remembered = 0.2, attention = 1) =>
  1 - Math.exp(-attention * remembered * exposures);
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12) as unknown);

test("advertising of the last days is remembered, older is not, today's is still to come", () => {
  const settings = { reminderDays: 2, remembered: 0.2 };
  // Before day 4 began 10 exposures to the first brand, 3 of them before day 2; 5 to the second, all of day 2.
  expect(reminders(4, settings)).toEqual(close([chance(10 - 3), chance(5)]));
  expect(reminders(5, settings)).toEqual(close([chance(15 - 6), 0]));
});

test("on the first days there are fewer days to remember, and before any nothing", () => {
  expect(reminders(1, { reminderDays: 7, remembered: 0.2 })).toEqual(close([chance(1), 0]));
  expect(reminders(0, { reminderDays: 7, remembered: 0.2 })).toEqual([0, 0]);
});

test("nothing is remembered for no days", () => {
  expect(reminders(5, { reminderDays: 0, remembered: 0.2 })).toEqual([0, 0]);
});

test("who attends twice as much to what is pushed is reminded as by twice as many exposures", () => {
  const personas = {
    open: { share: 0.5, pushAttention: 2 },
    usual: { share: 0.25, pushAttention: 1 },
    closed: { share: 0.25, pushAttention: 0 },
  };
  expect(reminders(5, { reminderDays: 7, remembered: 0.1 }, personas)).toEqual(
    close([chance(15, 0.1, 2), chance(5, 0.1, 2), chance(15, 0.1), chance(5, 0.1), 0, 0]),
  );
});

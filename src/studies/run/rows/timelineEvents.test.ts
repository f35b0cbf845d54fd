import { expect, test } from "vitest";
import { timelineEvents } from "./timelineEvents.ts";

const price = (day: number, note: string | { en: string; it: string } = "") => ({
  day,
  set: { "brands.nonna.price": 20 + day },
  note,
});
const market = { start: "2021-01-04" } as Parameters<typeof timelineEvents>[0]["market"];
const plan = { en: "price plan", it: "piano dei prezzi" };

test("a series goes by the note of its first day, in each language, also where that day is not drawn", () => {
  const events = timelineEvents({ market, timeline: [price(7), price(0, plan), price(14)] });
  expect(events.map(({ date, note, names }) => [date, note, names.en, names.it])).toEqual([
    ["2021-01-04", "price plan", "price plan", "piano dei prezzi"],
    ["2021-01-11", "brands.nonna.price", "price plan", "piano dei prezzi"],
    ["2021-01-18", "brands.nonna.price", "price plan", "piano dei prezzi"],
  ]);
});

test("changes of which several have notes of their own are called by what they set", () => {
  const events = timelineEvents({ market, timeline: [price(0, plan), price(7, "sale"), price(14)] });
  expect(new Set(events.map(({ names }) => names.en))).toEqual(new Set(["nonna’s price"]));
});

import { expect, test } from "vitest";
import { plainScenario } from "../../../../test/support/market.ts";
import type { Spoken } from "../../../language/spoken.ts";
import { differences } from "../../../scenario/explain/differences.ts";
import { differenceTexts } from "./differenceTexts.ts";

const change = (day: number, price: number, note: Spoken = "") => ({
  day,
  set: { "brands.one.price": price },
  note,
});
const market = (timeline: ReturnType<typeof change>[], rest: object = {}) =>
  plainScenario({ brands: { one: {}, two: {} }, timeline, ...rest });

const autumn = { en: "autumn menu", it: "menù d’autunno" };

test("differenceTexts(…) tells a timeline by the days on which it differs, in the language asked", () => {
  const before = market([change(10, 5, autumn), change(30, 4.5), change(60, 6)]);
  const after = market([change(10, 5, autumn), change(30, 4.75, autumn), change(90, 6)]);
  expect(differenceTexts(differences(before, after), "it", "written")).toEqual([
    {
      path: "timeline, giorno 30",
      before: "brands.one.price: 4.5",
      after: "brands.one.price: 4.75 (menù d’autunno)",
    },
    { path: "timeline, giorno 60", before: "brands.one.price: 6", after: "–" },
    { path: "timeline, giorno 90", before: "–", after: "brands.one.price: 6" },
  ]);
  expect(differenceTexts(differences(before, after), "it", "said")[0]).toEqual({
    path: "timeline, giorno 30",
    before: "prezzo di one: 4,5",
    after: "prezzo di one: 4,75 (menù d’autunno)",
  });
});

test("differenceTexts(…) counts the entries of a timeline that differs on many days, or in nothing that is seen", () => {
  const weeks = Array.from({ length: 20 }, (_, week) => change(4 * week, 4 + week));
  expect(differenceTexts(differences(market([change(0, 4)]), market(weeks)), "en", "written")).toEqual([
    { path: "timeline (differs on 19 days)", before: "1 entry", after: "20 entries" },
  ]);
  const [one, other] = [autumn, { ...autumn, it: "menù" }].map((note) => market([change(10, 5, note)]));
  expect(differenceTexts(differences(one, other), "en", "written")).toEqual([
    { path: "timeline (order, or texts in another language)", before: "1 entry", after: "1 entry" },
  ]);
});

test("differenceTexts(…) tells lists and texts without brackets, in the language asked", () => {
  const costs = [{ of: "brands.one.quality", paid: 0.74, perSale: 12 }];
  const found = differences(market([]), market([], { costs, question: autumn }));
  const texts = differenceTexts(found, "it", "said").map(({ before, after }) => [before, after]);
  expect(texts).toEqual([
    ["", "menù d’autunno"],
    ["–", "of: brands.one.quality, paid: 0,74, perSale: 12, perDay: 0, once: 0"],
  ]);
});

import { expect, test } from "vitest";
import { chanceCell, chanceInSentence } from "./chances.ts";

test("of forty futures that all agree no more is claimed than forty can tell", () => {
  expect([1, 0.975, 0.4, 0.025, 0].map((chance) => chanceCell(chance, 40, "en"))).toEqual([
    "> 97%",
    "98%",
    "40%",
    "2.5%",
    "< 3%",
  ]);
  expect([1, 0.995, 0.5, 0].map((chance) => chanceCell(chance, 4000, "en"))).toEqual([
    "> 99%",
    "> 99%",
    "50%",
    "< 1%",
  ]);
});

test("chances stand in sentences of both languages", () => {
  const both = (chance: number) =>
    (["en", "it"] as const).map((locale) => chanceInSentence(chance, 10, locale));
  expect([both(1), both(0.8), both(0)]).toEqual([
    ["more than 90%", "di oltre il 90%"],
    ["80%", "dell’80%"],
    ["less than 10%", "di meno del 10%"],
  ]);
});

import { expect, test } from "vitest";
import { withArticle, withFrom, withIn, withTo } from "./italian.ts";
import { measureName } from "./measures.ts";
import { pairedDifferenceWords } from "../../charts/comparison/words/pairedDifference.ts";

test("verbs agree with the measure that rises or falls", () => {
  const said = (locale: "en" | "it", metric: string) => {
    const { higher, unknown } = pairedDifferenceWords[locale];
    const measure = measureName(locale, metric, "Nonna");
    return [higher("b", measure, "3"), unknown("b", measure)];
  };
  expect(said("en", "share")).toEqual([
    "b: Nonna’s share of purchases rises by 3",
    "b: these runs cannot tell whether Nonna’s share of purchases changes",
  ]);
  expect(said("en", "sales")).toEqual([
    "b: Nonna’s sales rise by 3",
    "b: these runs cannot tell whether Nonna’s sales change",
  ]);
  expect(said("it", "share")).toEqual([
    "b: la quota di acquisti di Nonna sale di 3",
    "b: se la quota di acquisti di Nonna cambi, queste simulazioni non sanno dirlo",
  ]);
  expect(said("it", "sales")).toEqual([
    "b: le vendite di Nonna salgono di 3",
    "b: se le vendite di Nonna cambino, queste simulazioni non sanno dirlo",
  ]);
});

test("percentages have the article of their first digit", () => {
  expect(["61%", "8%", "0,4%", "11%"].map(withArticle)).toEqual(["il 61%", "l’8%", "lo 0,4%", "l’11%"]);
  expect(["100%", "8%", "0,4%"].map(withIn)).toEqual(["nel 100%", "nell’8%", "nello 0,4%"]);
});

test("days take their article in Italian, the first, eighth and eleventh an elided one", () => {
  const days = ["1 gen", "7 gen", "8 gen", "11 gen", "18 gen", "2018-01-08"];
  expect(days.map(withFrom)).toEqual([
    "dall’1 gen",
    "dal 7 gen",
    "dall’8 gen",
    "dall’11 gen",
    "dal 18 gen",
    "dal 2018-01-08",
  ]);
  expect(days.map(withTo)).toEqual([
    "all’1 gen",
    "al 7 gen",
    "all’8 gen",
    "all’11 gen",
    "al 18 gen",
    "al 2018-01-08",
  ]);
});

import { expect, test } from "vitest";
import { withArticle, withIn } from "./italian.ts";
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

import { expect, test } from "vitest";
import { readSound } from "../../scenario/load.ts";
import { valid } from "../../scenario/valid.ts";
import {
  brandNames,
  focusBrand,
  leverName,
  leverNames,
  leverText,
  personaNames,
  touchpointNames,
} from "../../../src/report/document/names.ts";
import { saidNames, withMeasures, withSaid } from "../../../src/report/document/withSaid.ts";

const scenario = readSound(valid, [
  { path: "brands.nonna.label", value: { en: "Nonna's", it: "Da Nonna" } },
  { path: "channels.site.label", value: { en: "web site", it: "sito" } },
]);

test("names are labels in the language asked, or keys as people write them", () => {
  expect([...brandNames(scenario, "en")]).toEqual([
    ["nonna", "Nonna's"],
    ["verde", "verde"],
  ]);
  expect(brandNames(scenario, "it").get("nonna")).toBe("Da Nonna");
  expect([...touchpointNames(scenario, "it").values()]).toEqual(["search", "reviews", "sito", "shop window"]);
  expect([...personaNames(scenario, "en").values()]).toEqual(["commuter", "family"]);
});

test("the brand in focus is the scenario's choice, or its first one", () => {
  expect(focusBrand(scenario)).toBe("nonna");
  expect(focusBrand(readSound(valid, ["focus=verde"]))).toBe("verde");
});

test("a lever is called by its label within a sentence, or as its setting", () => {
  const named = { label: { en: "Budget", it: "Budget" }, path: "brands.nonna.advertising.daily" };
  expect(leverText(named, "en")).toBe("budget");
  expect(leverName(named)).toBe("budget");
  const bare = { label: "brands.nonna.price", path: "brands.nonna.price" };
  expect(leverText(bare, "en")).toBe("nonna’s price");
  expect(leverText(bare, "it", "nonna")).toBe("prezzo");
  expect(leverNames([bare], "nonna")).toEqual({ price: { en: "price", it: "prezzo" } });
});

test("a label within a sentence begins small, but for what is written in capitals", () => {
  const path = "brands.nonna.advertising.daily";
  const said = (label: string) => [leverText({ label, path }, "en"), leverName({ label, path })];
  expect(["Shop window", "TV budget", "B2B sales", "É vero", "X", "iPad ads", ""].map(said)).toEqual(
    ["shop window", "TV budget", "B2B sales", "é vero", "x", "iPad ads", ""].map((text) => [text, text]),
  );
});

test("saidNames(…) are those that another language calls otherwise, and nothing where it does not", () => {
  expect(saidNames(scenario, "it", [{ en: "Cheaper", it: "Più economico" }, "Same"])).toEqual({
    brand: { "Nonna's": "Da Nonna" },
    touchpoint: { "web site": "sito" },
    alternative: { Cheaper: "Più economico" },
  });
  expect(saidNames(readSound(valid), "it")).toEqual({});
});

test("withSaid(…) and withMeasures(…) lay them beside the figures", () => {
  const figure = { name: "a", chart: "a", rows: [], about: {} };
  expect(withSaid([figure], readSound(valid))).toEqual([figure]);
  expect(withSaid([figure], scenario)).toEqual([
    { ...figure, said: { it: { brand: { "Nonna's": "Da Nonna" }, touchpoint: { "web site": "sito" } } } },
  ]);
  expect(withMeasures(figure, [{ en: "share", it: "quota" }])).toEqual({
    ...figure,
    said: { it: { measure: { share: "quota" } } },
  });
});

import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import type { Language } from "../../language/language.ts";
import { chosenIn, warnVaried } from "./chosenSettings.ts";

const scenario = plainScenario({ channels: { search: {}, shop: {} }, brands: { one: {}, two: {} } });

/** What is said of settings that are varied as well. */
function said(set: readonly string[], varied: readonly string[], language: Language = "en"): string[] {
  const lines: string[] = [];
  const warn = (text: string) => void lines.push(...text.split("\n"));
  warnVaried(
    scenario,
    chosenIn(set),
    varied.map((path) => ({ path })),
    { language, warn },
  );
  return lines;
}

test("warnVaried(…) names each setting given with --set of which no run keeps the value", () => {
  expect(said(["brands.one.price=3", "brands.two.price=4"], ["brands.one.price"])).toEqual([
    "--set gives brands.one.price a value, but it is varied: the value given is used in no run.",
  ]);
  expect(said(["brands.one.quality=0.5"], ["brands.*.quality"], "it")).toEqual([
    "--set dà un valore a brands.one.quality, che però viene variata: il valore dato non è usato in nessuna simulazione.",
  ]);
});

test("warnVaried(…) says which part of a setting is lost, and nothing where none is", () => {
  expect(said(["brands.one.coverage.search=0.4"], ["brands.one.coverage.search.buy"])).toEqual([
    "--set gives brands.one.coverage.search a value, but a part of it is varied (brands.one.coverage.search.buy): there, the value given is used in no run.",
  ]);
  expect(said(["brands.one.coverage.search.buy=0.4"], ["brands.one.coverage"])).toEqual([
    "--set gives brands.one.coverage.search.buy a value, but it is varied: the value given is used in no run.",
  ]);
  expect(said(["brands.one.coverage.search=0.4"], ["brands.one.coverage.shop", "brands.two.price"])).toEqual(
    [],
  );
  expect(said([], ["brands.one.price"])).toEqual([]);
});

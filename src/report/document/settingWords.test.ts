import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { MOMENTS } from "../../model/parameters.ts";
import { listSettings } from "../../scenario/explain/listSettings.ts";
import { settingWords } from "./settingWords.ts";

test.each([
  ["brands.nonna.quality", "nonna’s quality", "qualità di nonna"],
  [
    "brands.nonna.coverage.search.buy",
    "nonna’s coverage (search, to buy)",
    "copertura di nonna (ricerca, per comprare)",
  ],
  ["brands.nonna.coverage.*", "nonna’s coverage on all channels", "copertura di nonna su tutti i canali"],
  ["brands.*.price", "price of all brands", "prezzo di tutte le marche"],
  [
    "brands.nonna.touchpoints.callCentre.quality",
    "nonna’s service (call centre)",
    "servizio di nonna (call center)",
  ],
  [
    "brands.nonna.care.answered",
    "nonna’s share of complaints answered",
    "quota di reclami con risposta (nonna)",
  ],
  [
    "personas.commuters.priceSensitivity",
    "sensitivity to price (commuters)",
    "sensibilità al prezzo (commuters)",
  ],
  ["brands.nonna.content.*", "nonna’s content offered", "contenuti offerti (nonna)"],
  ["market.season[3]", "season", "stagionalità"],
])("settingWords(“%s”)", (path, en, it) => {
  expect([settingWords(path, "en"), settingWords(path, "it")]).toEqual([en, it]);
});

test("a brand that all of the talk is about is not named again", () => {
  expect(settingWords("brands.nonna.quality", "it", "nonna")).toBe("qualità");
  expect(settingWords("brands.verde.quality", "it", "nonna")).toBe("qualità di verde");
});

const paths = listSettings().map(({ path }) =>
  path
    .replace("<brand>", "nonna")
    .replace("<channel>", "maps")
    .replace("<persona>", "mario")
    .replace("<number>", "0"),
);

test("no two settings have the same words", () => {
  for (const language of LANGUAGES) {
    const words = paths.map((path) => settingWords(path, language));
    expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([]);
  }
});

// Words that settings' keys are made of: one of them in an Italian name was left in English.
const keyWords = new Set(
  paths
    .flatMap((path) => path.split("."))
    .flatMap((key) => key.split(/(?=[A-Z])/))
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3),
);

/** Words that Italian has, too. */
const SHARED: readonly string[] = [
  "come",
  "impression",
  "nonna",
  "mario",
  "maps",
  "video",
  "audio",
  "tablet",
  "panel",
  "smartphone",
  "personas",
  "file",
  "negative",
  ...MOMENTS,
];

test("no Italian name of a lever contains an English word of a key", () => {
  for (const path of paths) {
    const words =
      settingWords(path, "it", "nonna")
        .toLowerCase()
        .match(/[\p{L}]+/gu) ?? [];
    expect(
      words.filter((word) => keyWords.has(word) && !SHARED.includes(word)),
      path,
    ).toEqual([]);
  }
});

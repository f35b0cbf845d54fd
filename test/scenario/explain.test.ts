import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { differences } from "../../src/scenario/explain/differences.ts";
import { LANGUAGES } from "../../src/language/language.ts";
import {
  explainCode,
  explainStatement,
  listCodes,
  listStatements,
} from "../../src/scenario/explain/explanations.ts";
import { termCalled } from "../../src/scenario/words/termCalled.ts";
import { BRAND_METRICS } from "../../src/metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../src/metrics/marketMetrics.ts";
import { glossary } from "../../src/scenario/words/glossary.ts";
import { metricSynonyms, settingSynonyms } from "../../src/scenario/words/synonyms.ts";
import { explainSetting, formatSetting } from "../../src/scenario/explain/explainSetting.ts";
import { jsonSchema } from "../../src/scenario/explain/jsonSchema.ts";
import { listSettings } from "../../src/scenario/explain/listSettings.ts";
import { ownSource, sourcedPaths, sourcedSettings } from "../../src/scenario/explain/settingSources.ts";
import { template } from "../../src/scenario/explain/template.ts";
import { readSound } from "./load.ts";
import { valid } from "./valid.ts";

test("every setting says what it is and in which unit", () => {
  for (const { path, name, about, unit, kind } of listSettings()) {
    for (const language of LANGUAGES) {
      expect(about[language], path).toMatch(/^\S.{2,}[^.]$/);
      expect(name[language], path).toMatch(/^\p{Ll}[^.;:]{1,40}$/u);
    }
    if (kind !== "text") expect(unit, path).not.toBe("");
  }
});

test("every default lies within its range", () => {
  for (const { path, fallback, minimum = -Infinity, maximum = Infinity } of listSettings()) {
    if (typeof fallback !== "number") continue;
    expect(fallback, path).toBeGreaterThanOrEqual(minimum);
    expect(fallback, path).toBeLessThanOrEqual(maximum);
  }
});

test("every statement of the doctrine that settings can express has some", () => {
  const found = new Set(listSettings().flatMap(({ doctrine }) => doctrine));
  const missing = Array.from({ length: 24 }, (_, at) => `D${at + 1}`).filter((id) => !found.has(id));
  expect(missing).toEqual(["D19"]); // listening and anticipating is what calibration and forecasts do
});

test("every source belongs to a setting or to a group", () => {
  const known = new Set(
    listSettings().flatMap(({ path }) => {
      const steps = path.split(".");
      return steps.map((_, at) => steps.slice(0, at + 1).join("."));
    }),
  );
  expect(sourcedPaths.filter((path) => !known.has(path))).toEqual([]);
});

test("what stands under a group rests on what the group rests on, unless it has a source of its own", () => {
  const sources = new Map(sourcedSettings().map(({ path, source }) => [path, source]));
  expect(sources.get("brands.<brand>.capacity")).toEqual({
    en: "Erlang 1917: chance of waiting with so many servers",
    it: "Erlang 1917: probabilità di aspettare con tanti sportelli",
  });
  expect(sources.get("channels.<channel>.use.know")).toEqual(ownSource("channels.<channel>.use"));
  expect(sources.get("choice.taste")).toBeUndefined();
  expect(ownSource("constructor")).toBeUndefined();
});

test.each([
  ["brands.nonna.price", "brands.<brand>.price"],
  ["brands.<brand>.price", "brands.<brand>.price"],
  ["brands.*.coverage.search.know", "brands.<brand>.coverage.<channel>.know"],
  ["timeline[0].day", "timeline.<number>.day"],
  ["priorMean", "beliefs.priorMean"],
])("explainSetting(“%s”)", (text, path) => {
  expect(explainSetting(text).settings.map((setting) => setting.path)).toEqual([path]);
});

test("explainSetting(…) of a group gives all of it, of a slip a guess", () => {
  expect(explainSetting("care").settings).toHaveLength(12);
  expect(explainSetting("market").settings.every(({ path }) => path.startsWith("market."))).toBe(true);
  expect(explainSetting("brands.nonna.prise")).toEqual({ settings: [], guess: "brands.nonna.price" });
  expect(explainSetting("markt.days").guess).toBe("market");
  expect(explainSetting("xyzzyxyzzy")).toEqual({ settings: [] });
  expect(explainSetting("")).toEqual({ settings: [] });
});

test("formatSetting(…) tells all that is known", () => {
  expect(
    explainSetting("beliefs.reviewsRead")
      .settings.map((setting) => formatSetting(setting))
      .join(""),
  ).toBe(`beliefs.reviewsRead
  Most reviews of one brand that are read at one visit.
  Allowed: a whole number from 0 to 200 (reviews).
  Default: 7.
  Off: 0.
  Doctrine: D2.
  Source: BrightLocal Local Consumer Review Survey 2016–2019: 6 to 10 reviews before trusting.
  Example: --set "beliefs.reviewsRead=7"
`);
});

test("every code that problems have is explained, and no other", () => {
  const folder = `${import.meta.dirname}/../../src/scenario`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith("explanations.ts"),
  );
  const used = files.flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").match(/"U\d{3}"/g) ?? []);
  expect([...new Set(used.map((code) => code.slice(1, -1)))].sort()).toEqual(listCodes());
  expect(explainCode(" u113 ")?.title.en).toBe("There is no such setting");
  expect(explainCode("U999")).toBeUndefined();
  expect(explainCode("toString")).toBeUndefined();
});

test("the JSON Schema describes the template, and explains with units", () => {
  const schema = jsonSchema();
  expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
  expect(faultsOf(schema, parse(template()))).toEqual([]);
  expect(faultsOf(schema, parse(valid))).toEqual([]);
  expect(faultsOf(schema, { ...parse(valid), qualty: 1 })).toEqual(["qualty"]);
  expect(faultsOf(schema, { ...parse(valid), journey: { dropOut: { knows: 1 } } })).toEqual([
    "journey.dropOut.knows",
  ]);
  expect(
    JSON.stringify(schema).includes(
      "Presence on a channel, in “I want to know” (unit: 0–1; default: 0; doctrine: D8)",
    ),
  ).toBe(true);
  expect(JSON.stringify(schema).match(/"(unit|source|doctrine|advice|off|fixed|keys)":/)).toBeNull();
});

test("differences(…) lists what two scenarios do not share, as --set writes it", () => {
  const one = readSound(valid);
  const other = readSound(valid, [
    "brands.nonna.price=30",
    "personas.commuter.devices=null",
    "brands.nonna.coverage.reviews.buy=1",
  ]);
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual([
    {
      path: "personas.commuter.devices",
      before: { mobile: 0.7, desktop: 0.25, tablet: 0.05 },
      after: undefined,
    },
    { path: "brands.nonna.price", before: 28, after: 30 },
    { path: "brands.nonna.coverage.reviews", before: undefined, after: { know: 0, go: 0, do: 0, buy: 1 } },
  ]);
});

/** Keys that a JSON Schema does not know: the little of the standard that our schema uses. */
function faultsOf(schema: unknown, value: unknown, path = ""): string[] {
  const {
    properties = {},
    additionalProperties,
    anyOf,
    items,
  } = schema as Record<string, Record<string, unknown>>;
  if (Array.isArray(value)) return value.flatMap((item, at) => faultsOf(items ?? {}, item, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(anyOf))
    return faultsOf(anyOf.find((option: Record<string, unknown>) => option["properties"]) ?? {}, value, path);
  return Object.entries(value).flatMap(([key, inner]) => {
    const where = path === "" ? key : `${path}.${key}`;
    if (key in properties) return faultsOf(properties[key], inner, where);
    return typeof additionalProperties === "object" ? faultsOf(additionalProperties, inner, where) : [where];
  });
}

test("every term leads to what can be explained, and is found in both languages", () => {
  const metrics = { ...BRAND_METRICS, ...MARKET_METRICS };
  for (const { name, about, see } of glossary) {
    for (const language of LANGUAGES) {
      expect(about[language]).toMatch(/^\p{Lu}.*\.$/u);
      expect(termCalled(name[language])?.name.en ?? termCalled(name[language].split(",")[0])?.name.en).toBe(
        name.en,
      );
    }
    const lost = see.filter(
      (word) =>
        word !== "settings" &&
        explainStatement(word) === undefined &&
        !Object.hasOwn(metrics, word) &&
        explainSetting(word).settings.length === 0,
    );
    expect(lost, name.en).toEqual([]);
  }
});

test("the doctrine has its 24 statements, each with levers but the one that experiments stand for", () => {
  const statements = listStatements();
  expect(statements.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, at) => `D${at + 1}`));
  expect(statements.filter(({ settings }) => settings.length === 0).map(({ id }) => id)).toEqual(["D19"]);
});

test("every word that people use leads to a setting or a metric that there is", () => {
  const lost = settingSynonyms.filter(([path]) => explainSetting(path).settings.length === 0);
  expect(lost.map(([path]) => path)).toEqual([]);
  const known = { ...BRAND_METRICS, ...MARKET_METRICS };
  expect(metricSynonyms.filter(([metric]) => !Object.hasOwn(known, metric))).toEqual([]);
  for (const [path, names] of [...settingSynonyms, ...metricSynonyms]) {
    expect(names, path).toMatch(/^[\p{Ll}0-9]+( [\p{Ll}0-9]+)*$/u);
  }
});

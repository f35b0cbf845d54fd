import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { brandKey, qualityFromStars } from "../../src/scenario/templates/ownBrand.ts";
import { putBrands } from "../../src/scenario/templates/putBrands.ts";
import { templateDocument, writeTemplate } from "../../src/scenario/templates/templateDocument.ts";
import { TEMPLATE_NAMES, type TemplateName } from "../../src/scenario/templates/templateNames.ts";
import { type Language, LANGUAGES } from "../../src/language/language.ts";
import { inLanguage } from "../../src/language/bilingual.ts";

const textOf = (name: TemplateName) => readFileSync(`scenarios/templates/${name}.yaml`, "utf8");
const written = (name: TemplateName, language: Language) =>
  writeTemplate(templateDocument(textOf(name), language), "umot.schema.json");

function read(text: string) {
  const { scenario, problems } = readScenario(() => text, "my.yaml");
  expect(problems).toEqual([]);
  if (scenario === undefined) throw new Error("no scenario");
  return scenario;
}

describe.each(TEMPLATE_NAMES)("the template %s", (name) => {
  test.each(LANGUAGES)("written in %s is the same market with texts in that language", (language) => {
    const own = read(written(name, language));
    expect(own).toEqual(inLanguage(read(textOf(name)), language));
  });

  test("says each comment in both languages, and no comment in the other one's", () => {
    const blocks = (text: string) => text.match(/(?:^ *#.*\n)+/gm)?.length;
    const english = written(name, "en");
    expect(blocks(written(name, "it"))).toBe(blocks(english));
    expect(english).not.toMatch(/#it/);
    expect(english).toMatch(/Assumption|assumptions/);
    expect(written(name, "it")).not.toMatch(/# [^\n]*\b(the|with|Assumption)\b/);
  });

  test.each([1, 2, 16])("takes %d brands of one's own", (count) => {
    const document = templateDocument(textOf(name), "en");
    putBrands(
      document,
      Array.from({ length: count }, (_, at) => ({ label: `Brand ${at}`, price: 10 + at })),
      "en",
    );
    const { brands, focus } = read(writeTemplate(document, "umot.schema.json"));
    expect(Object.keys(brands)).toEqual(Array.from({ length: count }, (_, at) => `brand${at}`));
    expect(Object.values(brands).map(({ price }) => price)).toEqual(
      Array.from({ length: count }, (_, at) => 10 + at),
    );
    expect(focus).toBe("brand0");
    expect(Object.values(brands).every(({ price, unitCost }) => unitCost < price)).toBe(true);
  });
});

test("brands get keys that stand in paths, each its own", () => {
  const labels = ["Caffè Nero", "CAFFE NERO!", "24 Ore", "Market", "東京", "L'Osteria d'Oro"];
  const keys: string[] = [];
  for (const label of labels) keys.push(brandKey(label, keys));
  expect(keys).toEqual(["caffeNero", "caffeNero2", "brand24Ore", "market2", "brand", "losteriaDoro"]);
});

test("the quality of a rating lies between those that were tried", () => {
  expect([1, 2.87, 4.34, 4.475, 5].map(qualityFromStars)).toEqual([0.3, 0.3, 0.6, 0.65, 0.9]);
});

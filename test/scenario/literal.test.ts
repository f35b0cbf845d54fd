import { expect, test } from "vitest";
import { complaintsOf, readSound, readTexts } from "./load.ts";
import { valid } from "./valid.ts";

// What stands after --set is taken as it was typed: a shell has quotes of its own, and nobody writes comments there.

const labelled = (typed: string) => readSound(valid, [`brands.nonna.label=${typed}`]).brands["nonna"].label;

test.each([
  ["Bar #1", "Bar #1"],
  ["#1", "#1"],
  ["*", "*"],
  ["&co", "&co"],
  ["!important", "!important"],
  ["%YAML 1.1", "%YAML 1.1"],
  ["--- a", "--- a"],
  ["...", "..."],
  ["a: b", "a: b"],
  ["- a", "- a"],
  ["[a", "[a"],
  ["{a}", "{a}"],
  ["@home", "@home"],
  ["| x", "| x"],
  ["no", "no"],
  ["true", "true"],
  ["null", "null"],
  ["007", "007"],
  ["12345678901234567890", "12345678901234567890"],
  ['"Bar #1"', "Bar #1"],
  ["'it''s'", "it's"],
  ['"a" and "b"', '"a" and "b"'],
  ["  spaces around  ", "spaces around"],
])("--set brands.nonna.label=%s is the label %s", (typed, label) => {
  expect(labelled(typed)).toBe(label);
});

test("numbers, words and lists are told apart as in a file", () => {
  const scenario = readSound(valid, [
    "brands.nonna.price=1e1",
    "brands.nonna.quality=.5",
    "market.durable=true",
    "beliefs.halfLife=never",
    "market.season=[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]",
    "brands.nonna.coverage.search={ know: 0.25, go: 0.5 }",
    "seed=42",
  ]);
  expect(scenario.brands["nonna"]).toMatchObject({ price: 10, quality: 0.5 });
  expect(scenario.brands["nonna"].coverage["search"]).toMatchObject({ know: 0.25, go: 0.5 });
  expect(scenario.market).toMatchObject({ durable: true });
  expect(scenario.market.season[11]).toBe(2);
  expect(scenario.seed).toBe("42");
});

test("what is no number is said back as it was typed", () => {
  const said = complaintsOf(valid, [
    "brands.nonna.price=30 # euros",
    "brands.nonna.quality=0100",
    "runs=*all",
  ]);
  expect(said).toEqual([
    "brands.nonna.price must be a number from 0.01 to 1 billion (currency), but is “30 # euros”.",
    "brands.nonna.quality must be a number from 0 to 1, but is 0100.",
    "runs must be a whole number from 1 to 100000 (runs), but is “*all”.",
  ]);
});

test("lists and groups hold values, no comments, anchors or tags", () => {
  for (const typed of ["[1, # x\n 2]", "[&a 1, *a]", "{ know: !!float 1 }"]) {
    const { problems } = readTexts({ "a.yaml": valid }, [`brands.nonna.coverage.search=${typed}`]);
    expect(problems.map(({ code }) => code)).toEqual(["U202"]);
  }
});

test("texts stand on one line, whatever they were written in", () => {
  const text = valid
    .replace(/^title: .*$/m, "title: |\n  Two\n    bakeries\n")
    .replace("price: 28", 'price: 28\n    label: "Da\\tNonna\\n"');
  const scenario = readSound(text);
  expect(scenario.title).toBe("Two bakeries");
  expect(scenario.brands["nonna"].label).toBe("Da Nonna");
});

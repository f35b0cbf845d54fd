import { expect, test } from "vitest";
import { readSound } from "../../scenario/load.ts";
import { valid } from "../../scenario/valid.ts";
import { populationSentence, withPopulation } from "../../../src/report/document/marketSize.ts";
import { headIn, provenanceLines, reportOf } from "../../../src/report/document/provenance.ts";
import { titleOf } from "../../../src/report/document/titleOf.ts";

const scenario = readSound(valid, [
  { path: "title", value: { en: "Two trattorias", it: "Due trattorie" } },
  "question=What pays?",
]);
const made = { version: "0.1.0", seed: "7", runs: 1200 };

test("what every report begins with", () => {
  const report = reportOf(scenario, made);
  expect(report).toMatchObject({ reportVersion: 1, currency: "EUR", provenance: { ...made, scenario } });
  expect(headIn(scenario, "en")).toEqual({ question: "What pays?" });
  expect(headIn(scenario, "it")).toEqual({ title: "Due trattorie", question: "What pays?" });
});

test("titleOf(…) is the language's own title, or the report's, fit to be drawn", () => {
  const texts = { en: {}, it: { title: "Due\ntrattorie" } } as never;
  expect(titleOf({ title: "Two", texts }, "en")).toBe("Two");
  expect(titleOf({ title: "Two", texts }, "it")).toBe("Due trattorie");
});

test("the manifest for people has a line for all that is known", () => {
  expect(
    provenanceLines({ ...made, scenario, command: "umot run a.yaml", engine: "abc", results: "def" }, "en"),
  ).toEqual([
    ["Tool", "umot 0.1.0"],
    ["Seed", "7"],
    ["Runs", "1,200"],
    ["Command", "umot run a.yaml"],
    ["Engine", "abc"],
    ["Results", "def"],
  ]);
  expect(provenanceLines(made, "it")).toMatchInlineSnapshot(`
    [
      [
        "Strumento",
        "umot 0.1.0",
      ],
      [
        "Seme",
        "7",
      ],
    ]
  `);
});

test("whose counts and money they are, where consumers stand for more people", () => {
  expect(populationSentence({ population: 0, consumers: 500 }, "en")).toBe("");
  expect(populationSentence({ population: 1_200_000, consumers: 5000 }, "en")).toBe(
    "Counts and money are those of a market of 1,200,000 people, for whom the 5,000 consumers stand.",
  );
  expect(populationSentence({ population: 1_200_000, consumers: 5000 }, "it")).toBe(
    "Conteggi e importi sono quelli di un mercato di 1.200.000 persone, rappresentate dai 5000 consumatori.",
  );
  expect(withPopulation("About.", scenario, "en")).toBe("About.");
  expect(withPopulation("", readSound(valid, ["market.population=4000"]), "en")).toBe(
    "Counts and money are those of a market of 4,000 people, for whom the 2,000 consumers stand.",
  );
});

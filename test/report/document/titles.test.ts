import { expect, test } from "vitest";
import { populationSentence, withPopulation } from "../../../src/report/document/marketSize.ts";
import { spokenName } from "../../../src/report/document/settingWords.ts";
import { titleOf } from "../../../src/report/document/titleOf.ts";
import type { ReportText } from "../../../src/report/document/reportDocument.ts";
import { readSound } from "../../scenario/load.ts";
import { valid } from "../../scenario/valid.ts";

const text: ReportText = { question: "", about: "", headlines: [], notModelled: [], sections: [] };

test("a report is called by its own title, unless the language has another, in one line", () => {
  const texts = { en: text, it: { ...text, title: "Una  trattoria\n" } };
  expect(titleOf({ title: "A trattoria\u0007", texts }, "en")).toBe("A trattoria");
  expect(titleOf({ title: "A trattoria", texts }, "it")).toBe("Una trattoria");
});

test.each([
  ["shopWindow", "shop window"],
  ["search", "search"],
  ["ownWebSite", "own web site"],
  ["B2B", "b2b"],
  ["", ""],
])("the key %s is said as “%s”", (key, said) => {
  expect(spokenName(key)).toBe(said);
});

test("of whom counts and money are is said where consumers stand for more people, and only there", () => {
  const size = { population: 1_200_000, consumers: 2000 };
  expect(populationSentence({ ...size, population: 0 }, "en")).toBe("");
  expect(populationSentence(size, "en")).toBe(
    "Counts and money are those of a market of 1,200,000 people, for whom the 2,000 consumers stand.",
  );
  expect(populationSentence(size, "it")).toBe(
    "Conteggi e importi sono quelli di un mercato di 1.200.000 persone, rappresentate dai 2000 consumatori.",
  );
});

test("what a report is about comes first, with one space between, and none where one of both is empty", () => {
  const [plain, large] = [readSound(valid), readSound(valid, ["market.population=60000"])];
  expect(withPopulation("3 runs.", plain, "en")).toBe("3 runs.");
  expect(withPopulation("3 runs.", large, "en")).toBe(
    "3 runs. Counts and money are those of a market of 60,000 people, for whom the 2,000 consumers stand.",
  );
  expect(withPopulation("", plain, "en")).toBe("");
  expect(withPopulation("", large, "it")).toBe(
    "Conteggi e importi sono quelli di un mercato di 60.000 persone, rappresentate dai 2000 consumatori.",
  );
});

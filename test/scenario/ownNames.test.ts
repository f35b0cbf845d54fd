import { expect, test } from "vitest";
import { inOwnNames } from "../../src/scenario/read/ownNames.ts";
import { readTexts } from "./load.ts";

const names = { brands: ["forno", "pane"], channels: ["maps"], personas: ["early"] };
const same = (text: string) => ({ en: text, it: text });

test("examples are made with the scenario's own names, words of a sentence are left alone", () => {
  const advice = same(
    "Write brands.nonna.coverage.search=0.5, nonna.share.last90 or personas.everybody.share; search nonna.",
  );
  expect(inOwnNames(advice, names).en).toBe(
    "Write brands.forno.coverage.maps=0.5, forno.share.last90 or personas.early.share; search nonna.",
  );
  expect(inOwnNames(advice, { ...names, brands: ["verde", "nonna"] }).it).toMatchInlineSnapshot(
    `"Write brands.nonna.coverage.maps=0.5, nonna.share.last90 or personas.early.share; search nonna."`,
  );
});

test("readScenario(…) advises with the brands that there are", () => {
  const text =
    "schemaVersion: 1\ntitle: x\nchannels: { maps: {} }\nbrands: { forno: {} }\nexpect: [whatever]\n";
  expect(readTexts({ "a.yaml": text }).problems.map(({ advice }) => advice.en)).toEqual([
    "Write forno.share.last90 >= 0.25, or forno.stars.end between 3.8 and 4.8.",
  ]);
});

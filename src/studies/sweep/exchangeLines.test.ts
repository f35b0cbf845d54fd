import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import type { SweepResult } from "./sweep.ts";
import { type Piece, textOf } from "../../report/document/numberLinks.ts";
import { exchangeLines } from "./exchangeLines.ts";
import { exchangeParagraphs, exchangeSections } from "./exchangeSections.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  channels: { search: {} },
  brands: { nonna: { label: "Nonna", coverage: { search: 0.5 } }, gino: {} },
});

/** Four points, three runs; profit and share follow formulas of quality, coverage and the run. */
function sweepOf(
  profit: (quality: number, coverage: number, run: number) => number,
  share: (quality: number, coverage: number, run: number) => number,
): SweepResult {
  const of = { brand: "nonna", period: "total" };
  const points = [0, 1].flatMap((quality) =>
    [0, 1].map((coverage) => ({
      values: [quality, coverage],
      rows: [0, 1, 2].flatMap((run) => [
        { run, ...of, metric: "profit", value: profit(quality, coverage, run) },
        { run, ...of, metric: "share", value: share(quality, coverage, run) },
      ]),
    })),
  );
  const dimensions = ["brands.nonna.quality", "brands.nonna.coverage.*"].map((path) => ({
    path,
    label: path,
    values: [0, 1],
  }));
  return { scenario, seed: "one", runs: 3, dimensions, points };
}

const helps = sweepOf(
  (quality, coverage, run) => (70 + run - 1) * quality - 100 * coverage,
  (quality, coverage, run) => 0.3 * quality + (run - 1) * coverage,
);

test("exchangeLines(…) says what levers are worth in each other, or which of them cannot be told", () => {
  expect(exchangeLines(helps, "en").map(textOf)).toEqual([
    "0.1 more quality raises Nonna’s profit as much as 0.07 less coverage on all channels does (90% interval: 0.068 to 0.072). It is the mean over all points; straight lines explain 100% of what differs between them.",
    "These runs cannot tell how much coverage on all channels is worth as much as quality for Nonna’s share of purchases: they do not show whether coverage on all channels changes it.",
  ]);
  expect(exchangeLines(helps, "it").map(textOf)).toEqual([
    "0,1 in più di qualità fa salire il profitto di Nonna quanto 0,07 in meno di copertura su tutti i canali (intervallo al 90%: da 0,068 a 0,072). È la media su tutti i punti; linee rette spiegano il 100% di ciò che fra loro è diverso.",
    "Queste simulazioni non sanno dire quanto serva di copertura su tutti i canali per valere qualità, per la quota di acquisti di Nonna: non mostrano se copertura su tutti i canali conti qualcosa.",
  ]);
});

test("exchangeLines(…) says “lowers” of a lever that hurts", () => {
  const hurts = sweepOf(
    (quality, coverage, run) => -(70 + run) * quality - 100 * coverage,
    () => 0.3,
  );
  expect(textOf(exchangeLines(hurts, "en")[0])).toMatchInlineSnapshot(
    `"0.1 more quality lowers Nonna’s profit as much as 0.071 more coverage on all channels does (90% interval: 0.069 to 0.073). It is the mean over all points; straight lines explain 100% of what differs between them."`,
  );
});

test("every number of these sentences leads to its row of the table", () => {
  const [section] = exchangeSections(helps, "en");
  expect(section.blocks[0]).toMatchObject({
    name: "exchange",
    rows: [
      ["Profit", "Quality", "0.1", "Coverage on all channels", "−0.07", "−0.072", "−0.068", "100%"],
      ["Share of purchases", "Quality", "0.1", "Coverage on all channels", "–", "–", "–", expect.any(String)],
    ],
  });
  const [first] = exchangeParagraphs(helps, "en");
  if (first.kind !== "paragraph") throw new Error("no paragraph");
  expect([first.table, textOf(first.pieces ?? [])]).toEqual(["exchange", first.text]);
  const numbers = (first.pieces ?? []).filter(({ isNumber }) => isNumber);
  expect(numbers.map(({ text, row }: Piece) => [text, row])).toEqual(
    ["0.1", "0.07", "90%", "0.068", "0.072", "100%"].map((number) => [number, 0]),
  );
});

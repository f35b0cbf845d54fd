import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { figureOf } from "./figure.ts";
import { shareOverTime } from "../../charts/index.ts";
import type { ReportDocument } from "./reportDocument.ts";
import { tableOfFigure, tablesOfReport } from "./typedTable.ts";
import { withSaid } from "./withSaid.ts";

const scenario = readSound(valid, [
  { path: "brands.nonna.label", value: { en: "Grandma", it: "Da Nonna" } },
  { path: "channels.search.label", value: { en: "web search", it: "ricerca" } },
]);
const rows = [
  { date: "2018-03-07", brand: "Grandma", p05: 0.2, p25: 0.22, p50: 0.25, p75: 0.27, p95: 0.3 },
  { date: "2018-03-14", brand: "verde", p05: 0.7, p25: 0.71, p50: Number.NaN, p75: 0.73, p95: 0.8 },
];
const [figure] = withSaid(
  [figureOf(shareOverTime, rows as never, { focus: "Grandma", currency: "EUR", runs: 3, weeks: 1 } as never)],
  scenario,
);
const report = {
  data: [
    {
      name: "t",
      columns: ["touchpoint", "brand", "count"],
      rows: [
        ["web search", "nonna", 3],
        ["shop window", "verde", Number.NaN],
      ],
    },
    {
      name: "mixed",
      columns: ["value", "words"],
      rows: [
        [1, 2],
        [2, "none"],
      ],
    },
    { name: "empty", columns: ["value"], rows: [] },
  ],
  figures: [figure],
  provenance: { version: "0.1.0", seed: "1", runs: 3, scenario },
} as unknown as ReportDocument;

test("rows of a figure: columns by their keys with units, names in the language, exact numbers", () => {
  const english = tableOfFigure(figure, "en");
  expect(english.name).toBe("shareOverTime");
  expect(english.columns.map(({ key, unit }) => [key, unit])).toEqual([
    ["date", "date"],
    ["brand", "text"],
    ...["p05", "p25", "p50", "p75", "p95"].map((key) => [key, "share"]),
  ]);
  expect(english.rows).toEqual([
    ["2018-03-07", "Grandma", 0.2, 0.22, 0.25, 0.27, 0.3],
    ["2018-03-14", "verde", 0.7, 0.71, Number.NaN, 0.73, 0.8],
  ]);
  const italian = tableOfFigure(figure, "it");
  expect(italian.columns.map(({ key }) => key)).toEqual(english.columns.map(({ key }) => key));
  expect(italian.rows).toEqual(
    english.rows.map((row) => row.map((cell) => (cell === "Grandma" ? "Da Nonna" : cell))),
  );
});

test("what a row lacks is an empty text, or a number that does not exist", () => {
  const bare = { ...figure, rows: [{ date: "2018-03-07" }] };
  const { columns, rows: read } = tableOfFigure(bare, "en");
  expect(read[0]).toEqual(
    columns.map(({ key, unit }) => (key === "date" ? "2018-03-07" : unit === "text" ? "" : Number.NaN)),
  );
});

test("tables come before figures, touchpoints called as in charts, brands by their keys", () => {
  const tables = tablesOfReport(report, "it");
  expect(tables.map(({ name }) => name)).toEqual(["t", "mixed", "empty", "shareOverTime"]);
  expect(tables[0]).toEqual({
    name: "t",
    title: "",
    columns: [
      { key: "touchpoint", label: "touchpoint", unit: "text" },
      { key: "brand", label: "brand", unit: "text" },
      { key: "count", label: "count", unit: "number" },
    ],
    rows: [
      ["ricerca", "nonna", 3],
      ["shop window", "verde", Number.NaN],
    ],
  });
  expect(tables[1].columns.map(({ unit }) => unit)).toEqual(["number", "text"]);
  expect(tables[2]).toEqual({
    name: "empty",
    title: "",
    columns: [{ key: "value", label: "value", unit: "number" }],
    rows: [],
  });
});

test("a report without a scenario has no names to translate", () => {
  const bare = { ...report, provenance: { version: "0.1.0", seed: "1", runs: 0 } };
  expect(tablesOfReport(bare, "it")[0].rows[0]).toEqual(["web search", "nonna", 3]);
});

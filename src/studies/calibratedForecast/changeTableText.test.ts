import { cellText } from "../../report/document/tableCells.ts";
import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
import { changeTableText } from "./changeTableText.ts";
import { foretoldChanges } from "./foretoldChanges.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  channels: { maps: { label: { en: "Maps", it: "Mappe" } } },
  brands: { nonna: {}, gino: {} },
});
const subjects = [
  { what: "visits", brand: "nonna", channel: "maps" },
  { what: "revenue", brand: "nonna" },
  { what: "sales", brand: "nonna" },
  { what: "rating", brand: "nonna" },
  { what: "sales", brand: "gino" },
] as const;
const series = subjects.map((subject) => ({ ...subject, past: { spans: [], values: [] }, future: [] }));

/** Twenty runs of two periods; a change moves each as far as its number says, stars hardly. */
const futures = (change: (run: number) => number) =>
  Array.from({ length: 20 }, (_, run) =>
    subjects.map(({ what }) => (what === "rating" ? [4, 4 + change(run) / 1e6] : [100, 100 + change(run)])),
  );
const before = futures(() => 0);
const changesOf = (name: string, change: (run: number) => number) =>
  foretoldChanges(name, series, { before, after: futures(change), level: 0.9 });
const forecast = {
  question: {
    kept: { drawn: before, level: 0.9 },
    alternatives: ["", "cheaper", "louder"].map((name) => ({ name, scenario })),
  },
  changes: [...changesOf("cheaper", (run) => run - 4.5), ...changesOf("louder", () => 7)],
} as unknown as CalibratedForecast;

test("changeTableText(…) sets alternatives side by side, for the brand in focus, without stars that nobody sees", () => {
  const { columns, cells } = changeTableText(forecast, "en");
  expect(columns).toEqual([
    { label: "over all that comes", align: "left" },
    { label: "cheaper", align: "right" },
    { label: "louder", align: "right" },
  ]);
  expect(cells.map((row) => row.map(cellText))).toEqual([
    ["Sales", "+5 (−4 to +14)", "+7 (+7 to +7)"],
    ["Chance of more sales", "75%", "> 95%"],
    ["Revenue", "+€5 (−€4 to +€14)", "+€7 (+€7 to +€7)"],
    ["Chance of more revenue", "75%", "> 95%"],
    ["Visits (Maps)", "+5 (−4 to +14)", "+7 (+7 to +7)"],
    ["Chance of more visits (Maps)", "75%", "> 95%"],
  ]);
  expect(changeTableText(forecast, "it").cells[5][0]).toBe("Probabilità di più: visite (Mappe)");
});

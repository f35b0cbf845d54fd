import { expect, test } from "vitest";
import { readScenario } from "../../src/scenario/read/readScenario.ts";

// A media plan: a value a week in the timeline, written out or taken from a table.

const market = (timeline: string, days = 30) => `schemaVersion: 1
title: Two bakeries
market: { consumers: 300, days: ${days} }
channels: { maps: {} }
brands:
  forno: { coverage: { maps: 0.5 } }
  pane: { coverage: { maps: 0.5 } }
timeline:
${timeline}
`;

const read = (text: string, files: Readonly<Record<string, string>> = {}) =>
  readScenario((file) => (file === "plan/a.yaml" ? text : files[file]), "plan/a.yaml");

const timelineOf = (text: string, files: Readonly<Record<string, string>> = {}) => {
  const { scenario, problems } = read(text, files);
  expect(problems).toEqual([]);
  return scenario?.timeline;
};

test("each value of a series holds for its days, the first one with the entry's note and settings", () => {
  const timeline = timelineOf(
    market(`  - { day: 2, every: 7, note: campaign, set: { brands.pane.price: 9 },
      series: { brands.forno.price: [5, 6, 7], brands.forno.advertising.daily: [10, 0] } }`),
  );
  expect(timeline).toEqual([
    {
      day: 2,
      note: "campaign",
      set: { "brands.pane.price": 9, "brands.forno.price": 5, "brands.forno.advertising.daily": 10 },
    },
    { day: 9, note: "", set: { "brands.forno.price": 6, "brands.forno.advertising.daily": 0 } },
    { day: 16, note: "", set: { "brands.forno.price": 7 } },
  ]);
});

test("totals are shared out among their days", () => {
  const timeline = timelineOf(
    market("  - { day: 0, every: 7, totals: true, series: { brands.forno.advertising.daily: [70, 0] } }"),
  );
  expect(timeline?.map(({ set }) => set)).toEqual([
    { "brands.forno.advertising.daily": 10 },
    { "brands.forno.advertising.daily": 0 },
  ]);
});

test("a column is read from a table beside the scenario, whatever separates it, with or without a mark of UTF-8", () => {
  const plan = market(
    "  - { day: 0, every: 7, series: { brands.forno.price: { file: media.csv, column: own price } } }",
  );
  for (const table of [
    "week,own price\n1,5\n2,6.5\n",
    "\uFEFFweek;own price\r\n1;5\r\n2;6.5\r\n\r\n",
    'week\t"own price"\n1\t5\n2\t6.5',
  ])
    expect(
      timelineOf(plan, { "plan/media.csv": table })?.map(({ day, set }) => [day, set["brands.forno.price"]]),
    ).toEqual([
      [0, 5],
      [7, 6.5],
    ]);
});

test("values for days after the end of the run are left out", () => {
  const plan = (days: number) =>
    timelineOf(market("  - { day: 0, every: 7, series: { brands.forno.price: [1, 2, 3, 4, 5] } }", days));
  expect(plan(15)?.map(({ day }) => day)).toEqual([0, 7, 14]);
  expect(plan(14)?.map(({ day }) => day)).toEqual([0, 7]);
});

test("nothing of a table but the names of its columns is repeated", () => {
  const { problems } = read(
    market("  - { day: 0, every: 7, series: { brands.forno.price: { file: media.csv, column: price } } }"),
    { "plan/media.csv": "week,price\n1,secret\n" },
  );
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toContain("secret");
});

test("a series of no values says so, be it written out or a column without rows", () => {
  const problemsOf = (values: string, files: Readonly<Record<string, string>> = {}) =>
    read(market(`  - { day: 0, every: 7, series: { brands.forno.price: ${values} } }`), files).problems.map(
      ({ code, line, column, message }) => [code, line, column, message.en],
    );
  const said = "the series of brands.forno.price must hold at least one value, but holds none.";
  expect(problemsOf("[]")).toEqual([["U204", 9, 55, said]]);
  expect(problemsOf("{ file: media.csv, column: tv }", { "plan/media.csv": "week,tv\n" })).toEqual([
    ["U204", 9, 55, said],
  ]);
});

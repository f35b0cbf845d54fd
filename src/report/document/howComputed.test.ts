import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { chartOf, type Figure, hasChart } from "./figure.ts";
import { computedLines, howComputed } from "./howComputed.ts";
import * as charts from "../../charts/index.ts";

const { document } = new JSDOM().window;
const linesOf = (figure: Figure, locale: "en" | "it" = "en") => computedLines(figure, { document, locale });
const figure = (chart: string, about: object = {}, rows: readonly object[] = []): Figure => ({
  name: chart,
  chart,
  rows,
  about: { focus: "Nonna", currency: "EUR", ...about },
});

test("what a row is, its number, how sure it is, from how many runs, and where it is told", () => {
  expect(linesOf(figure("shareOverTime", { runs: 1200, weeks: 1 }))).toMatchInlineSnapshot(`
    [
      [
        "A row is",
        "one brand in one period",
      ],
      [
        "Its number",
        "purchases of the brand ÷ purchases of all brands, counted in each run and period",
      ],
      [
        "Uncertainty",
        "quantiles over runs that differ in nothing but luck: 5, 25, 50, 75 and 95 per cent of them lie below",
      ],
      [
        "Runs",
        "1,200",
      ],
      [
        "A period is",
        "one week",
      ],
      [
        "Columns",
        "date: Until · brand: Brand · p05: 5% of runs below · p25: 25% of runs below · p50: Median run · p75: 75% of runs below · p95: 95% of runs below",
      ],
      [
        "Equations",
        "docs/model.md, sections 7.9, 7.10; settings: the scenario as resolved, in the manifest",
      ],
    ]
  `);
  expect(linesOf(figure("shareOverTime", { runs: 1200, weeks: 4 }), "it")).toMatchInlineSnapshot(`
    [
      [
        "Una riga è",
        "una marca in un periodo",
      ],
      [
        "Il suo numero",
        "acquisti della marca ÷ acquisti di tutte le marche, contati in ogni simulazione e periodo",
      ],
      [
        "Incertezza",
        "quantili su simulazioni che differiscono solo per il caso: sotto ne stanno il 5, 25, 50, 75 e 95 per cento",
      ],
      [
        "Simulazioni",
        "1200",
      ],
      [
        "Un periodo è di",
        "4 settimane",
      ],
      [
        "Colonne",
        "date: Fino al · brand: Marca · p05: 5% delle simulazioni sotto · p25: 25% delle simulazioni sotto · p50: Simulazione mediana · p75: 75% delle simulazioni sotto · p95: 95% delle simulazioni sotto",
      ],
      [
        "Equazioni",
        "docs/model.md, sezioni 7.9, 7.10; impostazioni: lo scenario completo, nel manifesto",
      ],
    ]
  `);
});

test("runs and periods are not told where nothing is known of them, or no bands are drawn over time", () => {
  const labels = (chart: string, about: object) => linesOf(figure(chart, about)).map(([label]) => label);
  const all = ["A row is", "Its number", "Uncertainty", "Columns", "Equations"];
  expect(labels("shareOverTime", {})).toEqual(all);
  expect(labels("shareOverTime", { runs: 3 })).toEqual([...all.slice(0, 3), "Runs", ...all.slice(3)]);
  expect(labels("shareOverTime", { runs: 3, weeks: 2 })).toEqual([
    ...all.slice(0, 3),
    "Runs",
    "A period is",
    ...all.slice(3),
  ]);
  expect(labels("pathFlow", { runs: 3, weeks: 2 })).toEqual([...all.slice(0, 3), "Runs", ...all.slice(3)]);
});

test("what is not simulated leads to how forecasts are made, and to no settings", () => {
  expect(linesOf(figure("fan")).at(-1)).toEqual(["Equations", "docs/forecasting.md"]);
});

test("texts are escaped in the panel of a page", () => {
  const { markup } = howComputed(figure("shareOverTime", { focus: "<b>" }), { document, locale: "en" });
  expect(
    markup.startsWith('\n<details class="how"><summary>How computed</summary>\n<dl><dt>A row is</dt><dd>'),
  ).toBe(true);
  expect(markup.match(/<dt>/g)).toHaveLength(5);
  expect(markup).not.toMatch(/<b>/);
});

test.each(Object.values(charts).map(({ name }) => name))(
  "the chart %s says how it is computed, in both languages",
  (name) => {
    expect(hasChart(name)).toBe(true);
    const { computed } = chartOf({ chart: name });
    if (computed === undefined) return;
    for (const language of LANGUAGES) {
      const [row, number] = computed.says[language];
      expect([row, number].every((text) => text.length > 3 && !/[.\s]$/.test(text))).toBe(true);
    }
    expect(computed.says.en).not.toEqual(computed.says.it);
  },
);

test("a chart of another version is none", () => {
  expect(hasChart("toString")).toBe(false);
  expect(() => chartOf({ chart: "toString" })).toThrow(new RangeError("there is no chart “toString”"));
});

test("every section that a chart leads to is in the description of the model", () => {
  const model = readFileSync(`${import.meta.dirname}/../../../docs/model.md`, "utf8");
  const sections = new Set(Array.from(model.matchAll(/^#+ ([\d.]*\d)\.? /gm), ([, number]) => number));
  const named = Object.values(charts).flatMap(({ computed }) => computed?.sections ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((section) => !sections.has(section))).toEqual([]);
});

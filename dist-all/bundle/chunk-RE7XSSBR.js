import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  leverColumn
} from "./chunk-WAQOIO7V.js";
import {
  exchangeLines
} from "./chunk-RW75Q4BH.js";
import {
  summariseRows
} from "./chunk-IRS2OSWM.js";
import {
  besides
} from "./chunk-F5X6FE2Y.js";
import {
  headingOf
} from "./chunk-B6E365VU.js";
import {
  estimateColumn
} from "./chunk-JKNCK5GR.js";
import {
  summaryWords
} from "./chunk-2PHFBZK3.js";
import {
  formatTextTable
} from "./chunk-2N7JJQLI.js";
import {
  wrapText
} from "./chunk-45Y5UDFO.js";
import {
  metricNote
} from "./chunk-H2VHVHOV.js";
import {
  columnsOf
} from "./chunk-GEG4QL3A.js";
import {
  focusBrand
} from "./chunk-ULHCX4ZB.js";
import {
  labelIn,
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import {
  measureHead
} from "./chunk-QIR3SCXD.js";

// dist-all/studies/sweep/sweepText.js
var HEADLINES = ["share", "stars", "revenue", "profit"];
function sweepTable(result, language) {
  let { scenario, dimensions, points } = result, brand = focusBrand(scenario), summaries = points.map(({ rows }) => summariseRows(rows.filter((row) => row.brand === brand && row.period === "total"), scenario.level)), columns = HEADLINES.map((metric) => {
    let estimates = summaries.map((rows) => rows.find((row) => row.metric === metric)), unit = metricNote(brand, metric)?.unit ?? "number", { unit: shown, cells } = estimateColumn(estimates, unit, scenario.market.currency, language);
    return {
      column: {
        label: measureHead(language, metric),
        align: "right",
        unit: shown
      },
      cells
    };
  }), number = new Intl.NumberFormat(language, { maximumSignificantDigits: 6 });
  return {
    columns: [
      ...dimensions.map(({ label }) => ({
        label: lastOf(spokenIn(label, language)),
        align: "right"
      })),
      ...columns.map(({ column }) => column)
    ],
    rows: points.map(({ values }, point) => [
      ...values.map((value) => number.format(value)),
      ...columns.map(({ cells }) => cells[point])
    ])
  };
}
function formatSweep(result, { language, width, paint }) {
  let { scenario, seed, runs, points } = result, { columns, rows } = sweepTable(result, language), brand = focusBrand(scenario), [title, ...rest] = formatTextTable(columns, rows, width).split(`
`);
  return [
    paint.bold(`${spokenIn(scenario.title, language)}: ${labelIn(scenario.brands[brand], brand, language)}`),
    summaryWords[language].sweepHeading(String(points.length), headingOf(scenario, seed, runs, language)),
    "",
    paint.bold(title),
    ...rest,
    ...exchangeLines(result, language).flatMap((line) => ["", wrapText(line, width)])
  ].join(`
`);
}
function formatSweepGrid(result, style) {
  let { dimensions, scenario, points } = result;
  if (dimensions.length !== 2)
    return formatSweep(result, style);
  let { language, width, paint } = style, words = summaryWords[language], brand = focusBrand(scenario), number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }), percent = new Intl.NumberFormat(language, { style: "percent" }), shareAt = (down2, across2) => {
    let rows2 = points.find(({ values }) => values[0] === down2 && values[1] === across2)?.rows.filter((row) => row.brand === brand && row.metric === "share" && row.period === "total");
    return rows2 === void 0 ? "\u2013" : percent.format(summariseRows(rows2, scenario.level)[0].mean);
  }, [down, across] = dimensions, columns = [
    {
      label: `${lastOf(spokenIn(down.label, language))} \u2193  ${lastOf(spokenIn(across.label, language))} \u2192`,
      align: "right"
    },
    ...across.values.map((value) => ({ label: number.format(value), align: "right" }))
  ], rows = down.values.map((value) => [
    number.format(value),
    ...across.values.map((other) => shareAt(value, other))
  ]), title = words.grid(labelIn(scenario.brands[brand], brand, language), words.runCount(result.runs, String(result.runs)));
  return [paint.bold(title), formatTextTable(columns, rows, width)].join(`
`);
}
function lastOf(label) {
  return label.includes(".") ? label.split(".").slice(-2).join(".") : label;
}

// dist-all/studies/sweep/tablesOfSweep.js
var KEYS = ["run", "brand", "metric", "period", "value"];
function sweepTableOf({ scenario, dimensions, points }) {
  return {
    ...besides(scenario),
    name: "data/sweep",
    about: {
      en: "Every metric of every run at every point of the sweep",
      it: "Ogni metrica di ogni simulazione in ogni punto dell'esplorazione"
    },
    formats: ["csv", "parquet"],
    columns: [...dimensions.map(({ path }) => leverColumn(path)), ...columnsOf(KEYS)],
    *rows() {
      for (let { values, rows } of points)
        for (let row of rows)
          yield [...values, ...KEYS.map((key) => row[key])];
    }
  };
}

export {
  sweepTable,
  formatSweep,
  formatSweepGrid,
  sweepTableOf
};

import {
  estimateColumn
} from "./chunk-M5NWD43G.js";
import {
  summaryWords
} from "./chunk-PHE3V7FM.js";
import {
  wrapText
} from "./chunk-UGWWDTJD.js";
import {
  formatTextTable
} from "./chunk-NMHRZJPS.js";
import {
  populationSentence
} from "./chunk-NEWOBG5G.js";
import {
  WHOLE_MARKET,
  metricNote
} from "./chunk-QMAMVZE5.js";
import {
  labelIn,
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  measureHead
} from "./chunk-44SPIX5P.js";

// dist-ext/studies/run/summaryText.js
var HEADLINES = ["share", "stars", "revenue", "profit", "swayed"];
function summaryTable(rows, scenario, language) {
  let words = summaryWords[language], brands = Object.entries(scenario.brands), columns = HEADLINES.map((metric) => {
    let estimates = brands.map(([brand]) => rows.find((row) => row.brand === brand && row.metric === metric)), unit = metricNote(brands[0][0], metric)?.unit ?? "number", { unit: shown, cells } = estimateColumn(estimates, unit, scenario.market.currency, language);
    return {
      column: {
        label: measureHead(language, metric),
        align: "right",
        unit: shown
      },
      cells
    };
  });
  return {
    columns: [{ label: words.brand, align: "left" }, ...columns.map(({ column }) => column)],
    rows: brands.map(([key, brand], row) => [
      labelIn(brand, key, language),
      ...columns.map(({ cells }) => cells[row])
    ])
  };
}
function formatSummary({ scenario, seed, runs }, rows, outcomes, style) {
  let { language, width, paint } = style, words = summaryWords[language], { columns, rows: cells } = summaryTable(rows, scenario, language), [title, ...rest] = formatTextTable(columns, cells, width).split(`
`);
  return [
    paint.bold(spokenIn(scenario.title, language)),
    headingOf(scenario, seed, runs.length, language),
    "",
    paint.bold(title),
    ...rest,
    "",
    wrapText(uncertaintyOf(rows, scenario, language), width),
    wrapText(words.swayedMeans, width),
    "",
    wrapText(marketOf(rows, language), width),
    ...outcomes.length > 0 ? ["", ...outcomes.map((outcome) => formatOutcome(outcome, style))] : []
  ].join(`
`);
}
function headingOf(scenario, seed, runs, language) {
  let words = summaryWords[language], show = (count) => new Intl.NumberFormat(language).format(count), { days, consumers } = scenario.market, heading = words.heading(words.runCount(runs, show(runs)), words.dayCount(days, show(days)), show(consumers), seed), people = populationSentence(scenario.market, language);
  return people === "" ? heading : `${heading}
${people}`;
}
function uncertaintyOf(rows, scenario, language) {
  let words = summaryWords[language], estimated = rows.find(({ low }) => !Number.isNaN(low));
  if (estimated === void 0)
    return words.noInterval;
  let level = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return words.intervals(level.format(scenario.level), words.runCount(estimated.runs, String(estimated.runs)));
}
function marketOf(rows, language) {
  let show = (metric, style) => {
    let mean = rows.find((row) => row.brand === WHOLE_MARKET && row.metric === metric)?.mean ?? Number.NaN, format = new Intl.NumberFormat(language, {
      style,
      maximumFractionDigits: style === "percent" ? 0 : 1
    });
    return Number.isNaN(mean) ? "\u2013" : format.format(mean);
  };
  return summaryWords[language].market(show("sourcesPerPurchase", "decimal"), show("unmet", "percent"), show("abandonment", "percent"), show("onlineShare", "percent"));
}
function formatOutcome(outcome, { language, paint }) {
  let { expected } = summaryWords[language], { mean, low, high, expectation, isMet, isClose } = outcome, format = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 }), show = (value) => Number.isNaN(value) ? "\u2013" : format.format(value).replace("-", "\u2212"), interval = Number.isNaN(low) ? "" : ` (${show(low)}\u2013${show(high)})`, mark = isMet ? paint.good("\u2713") : paint.bad("\u2717"), verdict = [isMet ? expected.met : expected.missed, ...isClose ? [expected.close] : []].join(", ");
  return `${mark} ${expectation.text}
  ${verdict}: ${show(mean)}${interval}`;
}

export {
  summaryTable,
  formatSummary,
  headingOf
};

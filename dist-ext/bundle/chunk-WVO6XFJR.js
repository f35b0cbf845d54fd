import {
  forecastWords
} from "./chunk-7URMYGDG.js";
import {
  dayNumber
} from "./chunk-5ODCIXR6.js";
import {
  wrapText
} from "./chunk-UGWWDTJD.js";
import {
  formatMarkdown,
  formatTextTable
} from "./chunk-NMHRZJPS.js";
import {
  methodName,
  observedMeasureName
} from "./chunk-PD55UT3S.js";
import {
  capital
} from "./chunk-44SPIX5P.js";
import {
  listed
} from "./chunk-OL56547S.js";

// dist-ext/studies/forecast/periodText.js
function periodText({ from }, { step, isCounted }) {
  return isCounted ? String(dayNumber(from) - dayNumber("2000-01-01")) : step === "year" ? from.slice(0, 4) : step === "month" ? from.slice(0, 7) : from;
}
var seriesName = (name, measure) => name === "" ? measure : name;
function valueText(value, language) {
  if (!Number.isFinite(value))
    return "\u2013";
  let digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

// dist-ext/studies/forecast/forecastText.js
var MOST = 12, NARROW = { share: 0.7, of: 20 };
function methodSentences(one, { recommendation }, language) {
  let words = forecastWords[language], { reason, method, past } = one, why = reason === "better" ? words.reasons.better(methodName(recommendation.usual, language)) : words.reasons[reason], share = new Intl.NumberFormat(language, { style: "percent" }).format(past.inside / Math.max(1, past.of)), isNarrow = past.of >= NARROW.of && past.inside < NARROW.share * past.of;
  return [
    words.because(methodName(method, language), why),
    past.of === 0 ? words.noPast : words.past(String(past.inside), String(past.of), share, past.isOwn),
    ...isNarrow ? [words.narrow] : []
  ];
}
function aheadTable({ ahead }, { data, threshold }, language) {
  let { columns } = forecastWords[language], percent = (chance = 0) => new Intl.NumberFormat(language, { style: "percent" }).format(chance), span = (low, high) => `${valueText(low, language)} \u2013 ${valueText(high, language)}`, right = (label) => ({ label, align: "right" });
  return {
    columns: [
      { label: columns.period, align: "left" },
      right(columns.p50),
      right(columns.eighty),
      right(columns.nineteen),
      ...threshold === void 0 ? [] : [right(columns.chance), right(columns.chanceBy)]
    ],
    rows: ahead.map(({ period, quantiles: { p025, p10, p50, p90, p975 }, chance, chanceBy }) => [
      periodText(period, data),
      valueText(p50, language),
      span(p10, p90),
      span(p025, p975),
      ...threshold === void 0 ? [] : [percent(chance), percent(chanceBy)]
    ])
  };
}
function formatForecast(result, question, style) {
  let { language, width, paint } = style, words = forecastWords[language], measure = observedMeasureName(result.data.what, language), parts = result.series.slice(0, MOST).map((one) => {
    let { columns, rows } = aheadTable(one, question, language);
    return [
      paint.bold(capital(seriesName(one.target.name, measure))),
      ...methodSentences(one, result, language).map((line) => wrapText(line, width)),
      ...thresholdLine(question, language),
      "",
      formatTextTable(columns, rows, width)
    ].join(`
`);
  });
  return [
    [
      paint.bold(words.title(measure)),
      ...question.notes.map((note) => paint.dim(wrapText(note[language], width)))
    ].join(`
`),
    ...parts,
    ...result.series.length > MOST ? [words.more(String(result.series.length - MOST))] : [],
    ...withoutLine(result, language)
  ].join(`

`);
}
function withoutLine({ without }, language) {
  let words = forecastWords[language], measure = (name) => name === "" ? "\u2013" : `\u201C${name}\u201D`;
  return without.length === 0 ? [] : [words.without(listed(without.map(measure), language))];
}
function thresholdLine({ threshold, isOfTotal = !1 }, language) {
  return threshold === void 0 ? [] : [`${forecastWords[language].threshold(valueText(threshold, language), isOfTotal)}:`];
}
function forecastMarkdown(result, question, language) {
  let measure = observedMeasureName(result.data.what, language);
  return result.series.map((one) => {
    let { columns, rows } = aheadTable(one, question, language);
    return [
      `### ${capital(seriesName(one.target.name, measure))}`,
      "",
      methodSentences(one, result, language).join(" "),
      "",
      formatMarkdown(columns, rows)
    ].join(`
`);
  }).join(`

`);
}

export {
  periodText,
  seriesName,
  valueText,
  methodSentences,
  aheadTable,
  formatForecast,
  withoutLine,
  forecastMarkdown
};

import {
  aheadTable,
  methodSentences,
  periodText,
  seriesName,
  valueText,
  withoutLine
} from "./chunk-WVO6XFJR.js";
import {
  forecastWords
} from "./chunk-7URMYGDG.js";
import "./chunk-5ODCIXR6.js";
import "./chunk-UGWWDTJD.js";
import "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import "./chunk-Q4CSEHJG.js";
import {
  fan,
  figureOf
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import {
  observedMeasureName
} from "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import {
  capital
} from "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/forecast/documentOfForecast.js
var DRAWN = 24;
function documentOfForecast(result, question, maker) {
  let shown = result.series.slice(0, DRAWN), figures = shown.map((one, at) => fanOf(one, result, at));
  return {
    reportVersion: 1,
    kind: "forecast",
    title: titleIn(result, "en"),
    currency: "",
    texts: { en: textOf("en", result, question, figures), it: textOf("it", result, question, figures) },
    figures,
    data: shown.map((one, at) => ({
      name: `forecast-${at + 1}`,
      columns: ["from", ...Object.keys(one.ahead[0].quantiles)],
      rows: one.ahead.map(({ period, quantiles }) => [period.from, ...Object.values(quantiles)])
    })),
    provenance: { ...maker, seed: question.seed, runs: 0 }
  };
}
var titleIn = ({ data }, language) => forecastWords[language].title(observedMeasureName(data.what, language)), unitOf = (what) => what === "rating" ? "stars" : what === "price" ? "number" : "count";
function fanOf({ target, ahead, past }, { data }, at) {
  let none = Number.NaN, blank = { p025: none, p10: none, p25: none, p50: none, p75: none, p90: none, p975: none }, rows = [
    ...target.periods.map(({ from }, index) => ({ date: from, seen: target.values[index], ...blank })),
    ...ahead.map(({ period, quantiles }) => ({ date: period.from, seen: none, ...quantiles }))
  ];
  return figureOf(fan, rows, {
    series: target.name,
    measure: data.what,
    unit: unitOf(data.what),
    step: data.isCounted ? "number" : data.step,
    past
  }, `fan-${at + 1}`);
}
function textOf(language, result, question, figures) {
  let words = forecastWords[language], measure = observedMeasureName(result.data.what, language), { series } = result, show = (count) => new Intl.NumberFormat(language).format(count), values = series.reduce((sum, { target }) => sum + target.values.filter(Number.isFinite).length, 0);
  return {
    title: titleIn(result, language),
    question: words.question(measure),
    about: words.about(words.series(series.length, show(series.length)), words.periods[result.data.step](question.horizon), words.values(values, show(values))),
    headlines: series.length === 0 ? [] : headlinesOf(series[0], result, question, language),
    notModelled: [...words.limits],
    sections: [
      ...series.slice(0, DRAWN).map((one, at) => {
        let { columns, rows } = aheadTable(one, question, language), blocks = [
          ...methodSentences(one, result, language).map((text) => ({ kind: "paragraph", text })),
          { kind: "figure", figure: figures[at].name },
          {
            kind: "table",
            name: `table-${at + 1}`,
            label: words.table,
            heads: columns.map(({ label }) => label),
            rows
          }
        ];
        return { heading: capital(seriesName(one.target.name, measure)), blocks };
      }),
      {
        heading: words.read,
        isAppendix: !0,
        blocks: [
          {
            kind: "list",
            items: [...question.notes.map((note) => note[language]), ...withoutLine(result, language)]
          }
        ]
      }
    ]
  };
}
function headlinesOf({ ahead, target }, { data }, { threshold }, language) {
  let words = forecastWords[language], ends = (ahead.length > 1 ? [0, ahead.length - 1] : [0]).map((index) => {
    let { period, quantiles } = ahead[index], name = periodText(period, data);
    return {
      label: index === 0 ? words.headline(name) : words.end(name),
      value: valueText(quantiles.p50, language),
      interval: words.band(valueText(quantiles.p10, language), valueText(quantiles.p90, language)),
      note: target.name,
      from: { table: "table-1", row: index }
    };
  }), last = ahead[ahead.length - 1];
  return threshold === void 0 || last.chanceBy === void 0 ? ends : [
    ...ends,
    {
      label: words.chanceLabel(valueText(threshold, language), periodText(last.period, data)),
      value: new Intl.NumberFormat(language, { style: "percent" }).format(last.chanceBy),
      interval: "",
      note: target.name,
      from: { table: "table-1", row: ahead.length - 1 }
    }
  ];
}
export {
  documentOfForecast
};

import {
  forecastWords
} from "./chunk-7URMYGDG.js";
import {
  backtestWords,
  scoreText,
  verdictOf
} from "./chunk-T2UHNT65.js";
import {
  scoresOf
} from "./chunk-AM6FXYNQ.js";
import "./chunk-HW2UWWVZ.js";
import "./chunk-5ODCIXR6.js";
import "./chunk-KEQ6DGSL.js";
import "./chunk-Q4CSEHJG.js";
import {
  figureOf,
  scoresByHorizon,
  skillBySeries
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import {
  methodName,
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
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/backtest/documentOfBacktest.js
function documentOfBacktest(result, question, maker) {
  let figures = [horizonsOf(result), ...result.skills.map((skill) => skillOf(skill))];
  return {
    reportVersion: 1,
    kind: "backtest",
    title: titleIn(result, "en"),
    currency: "",
    texts: { en: textOf("en", result, question, figures), it: textOf("it", result, question, figures) },
    figures,
    data: [
      {
        name: "scores",
        columns: [
          "method",
          "scaledCrps",
          "crpsOfLogs",
          "scaledWis",
          "mase",
          "inside50",
          "inside80",
          "inside95",
          "cells"
        ],
        rows: result.scores.map((one) => [
          one.method,
          one.scaledCrps,
          one.crpsOfLogs,
          one.scaledWis,
          one.mase,
          ...one.coverage,
          one.cells
        ])
      }
    ],
    provenance: { ...maker, seed: question.seed, runs: 0 }
  };
}
var titleIn = ({ data }, language) => backtestWords[language].title(observedMeasureName(data.what, language));
function horizonsOf({ cells, data, best }) {
  let rows = [...new Set(cells.map(({ step }) => step))].toSorted((a, b) => a - b).flatMap((step) => scoresOf(cells, data, { step }).map(({ method, scaledCrps, coverage, cells: count }) => ({
    method,
    step,
    score: scaledCrps,
    coverage: coverage[1],
    cells: count
  })));
  return figureOf(scoresByHorizon, rows, { focus: best });
}
function skillOf({ method, baseline, ratio, low, high, series }) {
  let rows = [
    { series: "", change: ratio - 1, low: low - 1, high: high - 1 },
    ...series.map((one) => ({ series: one.name, change: one.ratio - 1, low: Number.NaN, high: Number.NaN }))
  ];
  return figureOf(skillBySeries, rows, { method, baseline }, `skill-${method}-${baseline}`);
}
function textOf(language, result, { notes, horizon }, figures) {
  let words = backtestWords[language], { columns, rows } = scoreText(result, language), verdict = verdictOf(result, language), show = (count) => new Intl.NumberFormat(language).format(count), { data, cells, scores } = result, single = scores[0]?.cells ?? 0, series = new Set(cells.map((cell) => cell.series)).size, figure = ({ name }) => ({ kind: "figure", figure: name });
  return {
    title: titleIn(result, language),
    question: words.question,
    about: words.about(show(single), words.series(series, show(series)), forecastWords[language].periods[data.step](horizon)),
    answer: {
      heading: words.verdict,
      verdict: verdict[verdict.length - 1],
      steps: [],
      caveats: verdict.slice(0, -1)
    },
    headlines: scores.slice(0, 3).map(({ method, scaledCrps, coverage }) => ({
      label: methodName(method, language),
      value: new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(scaledCrps),
      interval: `${words.columns.coverage}: ${coverage.map((value) => Math.round(100 * value)).join("/")}`,
      note: words.columns.scaledCrps,
      from: { table: "scores" }
    })),
    notModelled: [...words.limits],
    sections: [
      {
        heading: words.scores,
        blocks: [
          {
            kind: "table",
            name: "scores",
            label: words.scores,
            heads: columns.map(({ label }) => label),
            rows
          },
          { kind: "note", text: words.explain },
          { kind: "note", text: data.isCounted ? words.counted : words.fairness }
        ]
      },
      { heading: words.horizons, blocks: [figure(figures[0])] },
      { heading: words.skills, blocks: figures.slice(1).map(figure) },
      {
        heading: words.read,
        isAppendix: !0,
        blocks: [{ kind: "list", items: notes.map((note) => note[language]) }]
      }
    ]
  };
}
export {
  documentOfBacktest
};

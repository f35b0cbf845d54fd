import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  backtestWords,
  scoreText,
  verdictOf
} from "./chunk-KGKU23ZP.js";
import {
  scoresOf
} from "./chunk-GWI63S4Q.js";
import "./chunk-EVHC2Y4A.js";
import {
  forecastWords
} from "./chunk-QE2ZWQNE.js";
import "./chunk-J7ATRIBL.js";
import "./chunk-RNZKVCD2.js";
import "./chunk-ZWOIC4MG.js";
import "./chunk-2S546YQR.js";
import {
  figureOf,
  scoresByHorizon,
  skillBySeries
} from "./chunk-QEDGXNER.js";
import "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import "./chunk-YAYHKLEM.js";
import {
  methodName,
  observedMeasureName
} from "./chunk-B654BGOQ.js";
import "./chunk-Q5S5VXRV.js";
import "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/backtest/documentOfBacktest.js
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

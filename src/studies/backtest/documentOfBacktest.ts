import { countText } from "../../language/countText.ts";
import { inEach } from "../../language/bilingual.ts";
import type { HorizonRow } from "../../charts/forecast/scoresByHorizon.ts";
import type { SkillRow } from "../../charts/forecast/skillBySeries.ts";
import { scoresByHorizon, skillBySeries } from "../../charts/index.ts";
import { methodName } from "../../drawing/words/methods.ts";
import { observedMeasureName } from "../../drawing/words/observedMeasures.ts";
import type { Language } from "../../language/language.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import {
  type Block,
  type Maker,
  REPORT_VERSION,
  type ReportDocument,
  type ReportText,
} from "../../report/document/reportDocument.ts";
import { forecastWords } from "../forecast/words/forecast.ts";
import { type BacktestResult, verdictOf } from "./backtest.ts";
import type { BacktestQuestion } from "./backtestQuestion.ts";
import { scoreText } from "./scoreText.ts";
import { scoresOf, type Skill } from "./summary.ts";
import { backtestWords } from "./words/backtest.ts";

/** The report of a backtest: the verdict, scores by method and by distance, skill series by series. */
export function documentOfBacktest(
  result: BacktestResult,
  question: BacktestQuestion,
  maker: Maker,
): ReportDocument {
  const figures = [horizonsOf(result), ...result.skills.map((skill) => skillOf(skill))];
  return {
    reportVersion: REPORT_VERSION,
    kind: "backtest",
    title: titleIn(result, "en"),
    currency: "",
    texts: inEach((language) => textOf(language, result, question, figures)),
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
          "cells",
        ],
        rows: result.scores.map((one) => [
          one.method,
          one.scaledCrps,
          one.crpsOfLogs,
          one.scaledWis,
          one.mase,
          ...one.coverage,
          one.cells,
        ]),
      },
    ],
    provenance: { ...maker, seed: question.seed, runs: 0 },
  };
}

const titleIn = ({ data }: BacktestResult, language: Language) =>
  backtestWords[language].title(observedMeasureName(data.what, language));

function horizonsOf({ cells, data, best }: BacktestResult): Figure {
  const steps = [...new Set(cells.map(({ step }) => step))].toSorted((a, b) => a - b);
  const rows = steps.flatMap((step) =>
    scoresOf(cells, data, { step }).map(
      ({ method, scaledCrps, coverage, cells: count }): HorizonRow => ({
        method,
        step,
        score: scaledCrps,
        coverage: coverage[1],
        cells: count,
      }),
    ),
  );
  return figureOf(scoresByHorizon, rows, { focus: best });
}

function skillOf({ method, baseline, ratio, low, high, series }: Skill): Figure {
  const rows: SkillRow[] = [
    { series: "", change: ratio - 1, low: low - 1, high: high - 1 },
    ...series.map(
      (one): SkillRow => ({ series: one.name, change: one.ratio - 1, low: Number.NaN, high: Number.NaN }),
    ),
  ];
  return figureOf(skillBySeries, rows, { method, baseline }, `skill-${method}-${baseline}`);
}

function textOf(
  language: Language,
  result: BacktestResult,
  { notes, horizon }: BacktestQuestion,
  figures: readonly Figure[],
): ReportText {
  const words = backtestWords[language];
  const { columns, rows } = scoreText(result, language);
  const verdict = verdictOf(result, language);
  const show = (count: number) => countText(count, language);
  const { data, cells, scores } = result;
  const single = scores[0]?.cells ?? 0;
  const series = new Set(cells.map((cell) => cell.series)).size;
  const figure = ({ name }: Figure): Block => ({ kind: "figure", figure: name });
  return {
    title: titleIn(result, language),
    question: words.question,
    about: words.about(
      show(single),
      words.series(series, show(series)),
      forecastWords[language].periods[data.step](horizon),
    ),
    answer: {
      heading: words.verdict,
      verdict: verdict[verdict.length - 1],
      steps: [],
      caveats: verdict.slice(0, -1),
    },
    headlines: scores.slice(0, 3).map(({ method, scaledCrps, coverage }) => ({
      label: methodName(method, language),
      value: new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(
        scaledCrps,
      ),
      interval: `${words.columns.coverage}: ${coverage.map((value) => Math.round(100 * value)).join("/")}`,
      note: words.columns.scaledCrps,
      from: { table: "scores" },
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
            rows,
          },
          { kind: "note", text: words.explain },
          { kind: "note", text: data.isCounted ? words.counted : words.fairness },
        ],
      },
      { heading: words.horizons, blocks: [figure(figures[0])] },
      { heading: words.skills, blocks: figures.slice(1).map(figure) },
      {
        heading: words.read,
        isAppendix: true,
        blocks: [{ kind: "list", items: notes.map((note) => note[language]) }],
      },
    ],
  };
}

import { numbersIn, tableBlock } from "../../report/document/tableCells.ts";
import { countText } from "../../language/countText.ts";
import { inEach } from "../../language/bilingual.ts";
import type { FanRow } from "../../charts/forecast/fan.ts";
import { fan } from "../../charts/index.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { chanceCell } from "../../drawing/words/chances.ts";
import { capital } from "../../drawing/words/measures.ts";
import { observedMeasureName } from "../../drawing/words/observedMeasures.ts";
import { type Language, USUAL_LANGUAGE } from "../../language/language.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import {
  type Block,
  type Headline,
  type Maker,
  REPORT_VERSION,
  type ReportDocument,
  type ReportText,
} from "../../report/document/reportDocument.ts";
import { type ForecastResult, FUTURES, type SeriesForecast } from "./forecast.ts";
import type { ForecastQuestion } from "./forecastQuestion.ts";
import { aheadTable, methodSentences, withoutLine } from "./forecastText.ts";
import { periodText, seriesName, valueText } from "./periodText.ts";
import { forecastWords } from "./words/forecast.ts";

/** Series that a report draws; of more, the data files hold the rest. */
const DRAWN = 24;

/** Periods of the past that a fan draws; behind more, what comes could not be seen. The data files hold them all. */
const DRAWN_PAST = 600;

/** The report of a forecast: a fan for each series, what comes in numbers, how the data were read. */
export function documentOfForecast(
  result: ForecastResult,
  question: ForecastQuestion,
  maker: Maker,
): ReportDocument {
  const shown = result.series.slice(0, DRAWN);
  const figures = shown.map((one, at) => fanOf(one, result, at));
  return {
    reportVersion: REPORT_VERSION,
    kind: "forecast",
    title: titleIn(result, USUAL_LANGUAGE),
    currency: "",
    texts: inEach((language) => textOf(language, result, question, figures)),
    figures,
    data: shown.map((one, at) => ({
      name: `forecast-${at + 1}`,
      columns: ["from", ...Object.keys(one.ahead[0].quantiles)],
      rows: one.ahead.map(({ period, quantiles }) => [period.from, ...Object.values(quantiles)]),
    })),
    provenance: { ...maker, seed: question.seed, runs: 0 },
  };
}

const titleIn = ({ data }: ForecastResult, language: Language) =>
  forecastWords[language].title(observedMeasureName(data.what, language));

/** Units of what is measured, as charts know them. */
const unitOf = (what: string): Unit => (what === "rating" ? "stars" : what === "price" ? "number" : "count");

function fanOf({ target, ahead, past }: SeriesForecast, { data }: ForecastResult, at: number): Figure {
  const none = Number.NaN;
  const blank = { p025: none, p10: none, p25: none, p50: none, p75: none, p90: none, p975: none };
  const rows: FanRow[] = [
    ...target.periods
      .map(({ from }, index) => ({ date: from, seen: target.values[index], ...blank }))
      .slice(-DRAWN_PAST),
    ...ahead.map(({ period, quantiles }) => ({ date: period.from, seen: none, ...quantiles })),
  ];
  return figureOf(
    fan,
    rows,
    {
      series: target.name,
      measure: data.what,
      unit: unitOf(data.what),
      step: data.isCounted ? "number" : data.step,
      past,
    },
    `fan-${at + 1}`,
  );
}

function textOf(
  language: Language,
  result: ForecastResult,
  question: ForecastQuestion,
  figures: readonly Figure[],
): ReportText {
  const words = forecastWords[language];
  const measure = observedMeasureName(result.data.what, language);
  const { series } = result;
  const show = (count: number) => countText(count, language);
  const values = series.reduce((sum, { target }) => sum + target.values.filter(Number.isFinite).length, 0);
  return {
    title: titleIn(result, language),
    question: words.question(measure),
    about: words.about(
      words.series(series.length, show(series.length)),
      words.periods[result.data.step](question.horizon),
      words.values(values, show(values)),
    ),
    headlines: series.length === 0 ? [] : headlinesOf(series[0], result, question, language),
    notModelled: [...words.limits],
    sections: [
      ...series.slice(0, DRAWN).map((one, at) => {
        const { columns, cells } = aheadTable(one, question, language);
        const blocks: Block[] = [
          ...methodSentences(one, result, language).map((text): Block => ({ kind: "paragraph", text })),
          { kind: "figure", figure: figures[at].name },
          tableBlock({
            name: `table-${at + 1}`,
            label: words.table,
            heads: columns.map(({ label }) => label),
            cells,
          }),
        ];
        return { heading: capital(seriesName(one.target.name, measure)), blocks };
      }),
      {
        heading: words.read,
        isAppendix: true,
        blocks: [
          {
            kind: "list",
            items: [...question.notes.map((note) => note[language]), ...withoutLine(result, language)],
          },
        ],
      },
    ],
  };
}

function headlinesOf(
  { ahead, target }: SeriesForecast,
  { data }: ForecastResult,
  { threshold }: ForecastQuestion,
  language: Language,
): Headline[] {
  const words = forecastWords[language];
  const at = ahead.length > 1 ? [0, ahead.length - 1] : [0];
  const ends = at.map((index): Headline => {
    const { period, quantiles } = ahead[index];
    const name = periodText(period, data);
    return {
      label: index === 0 ? words.headline(name) : words.end(name),
      value: valueText(quantiles.p50, language),
      number: numbersIn("number", { value: quantiles.p50 }),
      interval: words.band(valueText(quantiles.p10, language), valueText(quantiles.p90, language)),
      note: target.name,
      from: { table: "table-1", row: index },
    };
  });
  const last = ahead[ahead.length - 1];
  if (threshold === undefined || last.chanceBy === undefined) return ends;
  return [
    ...ends,
    {
      label: words.chanceLabel(valueText(threshold, language), periodText(last.period, data)),
      value: last.isPassed ? words.columns.passed : chanceCell(last.chanceBy, FUTURES, language),
      interval: "",
      note: target.name,
      from: { table: "table-1", row: ahead.length - 1 },
    },
  ];
}

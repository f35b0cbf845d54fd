import { cellOf, type TableCell } from "../../report/document/tableCells.ts";
import { chanceCell } from "../../drawing/words/chances.ts";
import { methodName } from "../../drawing/words/methods.ts";
import { observedMeasureName } from "../../drawing/words/observedMeasures.ts";
import { capital } from "../../drawing/words/measures.ts";
import type { Language } from "../../language/language.ts";
import { listed } from "../../language/listing.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatMarkdown, formatTextTable, type TextColumn } from "../../report/text/textTable.ts";
import { wrapText } from "../../report/text/wrapText.ts";
import { type ForecastResult, FUTURES, type SeriesForecast } from "./forecast.ts";
import type { ForecastQuestion } from "./forecastQuestion.ts";
import { periodText, seriesName, valueText } from "./periodText.ts";
import { forecastWords } from "./words/forecast.ts";

/** Series that a terminal has room for. */
const MOST = 12;

/** Fewer truths than this within four fifths, by luck, come once in a hundred: then bands were too narrow. */
const NARROW = { share: 0.7, of: 20 } as const;

/** Which method was taken, why, and how often its bands held the truth. */
export function methodSentences(
  one: SeriesForecast,
  { recommendation }: ForecastResult,
  language: Language,
): string[] {
  const words = forecastWords[language];
  const { reason, method, past } = one;
  const why =
    reason === "better"
      ? words.reasons.better(methodName(recommendation.usual, language))
      : words.reasons[reason];
  const share = new Intl.NumberFormat(language, { style: "percent" }).format(
    past.inside / Math.max(1, past.of),
  );
  const isNarrow = past.of >= NARROW.of && past.inside < NARROW.share * past.of;
  return [
    words.because(methodName(method, language), why),
    past.of === 0 ? words.noPast : words.past(String(past.inside), String(past.of), share, past.isOwn),
    ...(isNarrow ? [words.narrow] : []),
  ];
}

/** A table of what comes: a row for each period. */
export function aheadTable(
  { ahead }: SeriesForecast,
  { data, threshold }: Pick<ForecastQuestion, "data" | "threshold">,
  language: Language,
): { readonly columns: readonly TextColumn[]; readonly cells: readonly (readonly TableCell[])[] } {
  const { columns } = forecastWords[language];
  const reached = (chance = 0, isPassed = false) =>
    isPassed ? columns.passed : cellOf(chanceCell(chance, FUTURES, language), "share", { value: chance });
  const span = (low: number, high: number) =>
    cellOf(`${valueText(low, language)} – ${valueText(high, language)}`, "number", { low, high });
  const right = (label: string) => ({ label, align: "right" }) as const;
  return {
    columns: [
      { label: columns.period, align: "left" },
      right(columns.p50),
      right(columns.eighty),
      right(columns.nineteen),
      ...(threshold === undefined ? [] : [right(columns.chance), right(columns.chanceBy)]),
    ],
    cells: ahead.map(({ period, quantiles: { p025, p10, p50, p90, p975 }, chance, chanceBy, isPassed }) => [
      periodText(period, data),
      cellOf(valueText(p50, language), "number", { value: p50 }),
      span(p10, p90),
      span(p025, p975),
      ...(threshold === undefined ? [] : [reached(chance, isPassed), reached(chanceBy, isPassed)]),
    ]),
  };
}

/** A forecast for a terminal: how the data were read, and for each series what comes and how sure that is. */
export function formatForecast(result: ForecastResult, question: ForecastQuestion, style: TextStyle): string {
  const { language, width, paint } = style;
  const words = forecastWords[language];
  const measure = observedMeasureName(result.data.what, language);
  const shown = result.series.slice(0, MOST);
  const parts = shown.map((one) => {
    const { columns, cells } = aheadTable(one, question, language);
    return [
      paint.bold(capital(seriesName(one.target.name, measure))),
      ...methodSentences(one, result, language).map((line) => wrapText(line, width)),
      ...thresholdLine(question, language),
      "",
      formatTextTable(columns, cells, width),
    ].join("\n");
  });
  return [
    [
      paint.bold(words.title(measure)),
      ...question.notes.map((note) => paint.dim(wrapText(note[language], width))),
    ].join("\n"),
    ...parts,
    ...(result.series.length > MOST ? [words.more(String(result.series.length - MOST))] : []),
    ...withoutLine(result, language),
  ].join("\n\n");
}

/** Of what nothing can be said. */
export function withoutLine({ without }: ForecastResult, language: Language): string[] {
  const words = forecastWords[language];
  const measure = (name: string) => (name === "" ? "–" : `“${name}”`);
  return without.length === 0 ? [] : [words.without(listed(without.map(measure), language))];
}

function thresholdLine({ threshold, isOfTotal = false }: ForecastQuestion, language: Language): string[] {
  if (threshold === undefined) return [];
  return [`${forecastWords[language].threshold(valueText(threshold, language), isOfTotal)}:`];
}

/** The same as tables in Markdown. */
export function forecastMarkdown(
  result: ForecastResult,
  question: ForecastQuestion,
  language: Language,
): string {
  const measure = observedMeasureName(result.data.what, language);
  return result.series
    .map((one) => {
      const { columns, cells } = aheadTable(one, question, language);
      const name = capital(seriesName(one.target.name, measure));
      return [
        `### ${name}`,
        "",
        methodSentences(one, result, language).join(" "),
        "",
        formatMarkdown(columns, cells),
      ].join("\n");
    })
    .join("\n\n");
}

import type { Chart, ChartOptions, Column, ChartFinding } from "../../drawing/chart.ts";
import * as charts from "../../charts/index.ts";
import type { Locale } from "../../drawing/numbers.ts";
import type { Figure } from "./figureData.ts";
import { figureIn } from "./figureIn.ts";
import { type Piece, watchRows } from "./numberLinks.ts";
import { svgText } from "./svgText.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";

export type { Figure } from "./figureData.ts";

/** What remains open about a figure: where, in which language and colours it is drawn. */
export type FigureStyle = Pick<
  ChartOptions,
  "document" | "locale" | "theme" | "width" | "heightScale" | "isTitled"
>;

/** Where a page is drawn, and in which language. */
export interface PageStyle {
  readonly document: Document;
  readonly locale: Locale;
}

/** Puts a chart, its rows and what is known about them together. */
export function figureOf<Row extends object, Options extends ChartOptions>(
  chart: Chart<Row, Options>,
  rows: readonly Row[],
  options: Omit<Options, keyof FigureStyle>,
  name = chart.name,
): Figure {
  return { name, chart: chart.name, rows, about: options };
}

/**
 * Draws a figure as its chart draws its rows.
 *
 * @param figure - from `figuresOfRuns`, `figuresOfComparison` or `figuresOfSweep`
 * @param style - where and how: a `document` outside a browser, the language, the width in pixels
 * @returns an element to append to a page, or to write down by `svgText`
 */
export function drawFigure(figure: Figure, style: FigureStyle): SVGSVGElement {
  const { rows, about } = figureIn(figure, style.locale);
  return chartOf(figure).draw(rows, { ...about, ...style });
}

const drawn = new WeakMap<Figure, Map<string, string>>();

/** The same as text; what was drawn before, while runs were under way or for a file of its own, is not drawn again. */
export function figureText(figure: Figure, { document, ...style }: FigureStyle): string {
  const known = drawn.get(figure) ?? new Map<string, string>();
  drawn.set(figure, known);
  const key = JSON.stringify(style, Object.keys(style).sort());
  const text = known.get(key) ?? svgText(drawFigure(figure, { document, ...style }));
  known.set(key, text);
  return text;
}

/** What the figure says, in the language asked for. */
export function findFigure(figure: Figure, style: FigureStyle): ChartFinding {
  const { rows, about } = figureIn(figure, style.locale);
  return chartOf(figure).find(rows, { ...about, ...style });
}

/** What the figure says, each number with the row that it came from. */
export function findPieces(
  figure: Figure,
  style: FigureStyle,
): { readonly title: readonly Piece[]; readonly sentences: readonly (readonly Piece[])[] } {
  const { rows, about } = figureIn(figure, style.locale);
  const currency = "currency" in about ? String(about.currency) : undefined;
  const watched = watchRows(rows, style.locale ?? USUAL_LANGUAGE, currency);
  const { title, sentences } = chartOf(figure).find(watched.rows, {
    ...about,
    ...style,
    numbers: watched.numbers,
  });
  return { title: watched.piecesOf(title), sentences: sentences.map(watched.piecesOf) };
}

/** What is drawn, with its unit. */
export function subtitleOf(figure: Figure, style: FigureStyle): string {
  const { rows, about } = figureIn(figure, style.locale);
  return chartOf(figure).subtitle(rows, { ...about, ...style });
}

/** The columns of its rows that are worth showing. */
export function figureColumns(figure: Figure, style: FigureStyle): readonly Column<object>[] {
  const { about } = figureIn(figure, style.locale);
  return chartOf(figure).columns({ ...about, ...style }) as readonly Column<object>[];
}

type AnyChart = Chart<object, ChartOptions>;

const CHARTS: ReadonlyMap<string, AnyChart> = new Map(
  (Object.values(charts) as unknown as readonly AnyChart[]).map((chart) => [chart.name, chart]),
);

/** Whether this version knows the chart. */
export function hasChart(name: string): boolean {
  return CHARTS.has(name);
}

/** The chart of a figure. @throws {RangeError} if this version has none of that name */
export function chartOf({ chart }: Pick<Figure, "chart">): AnyChart {
  const found = CHARTS.get(chart);
  if (found === undefined) throw new RangeError(`there is no chart “${chart}”`);
  return found;
}

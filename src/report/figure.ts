import type { Chart, ChartOptions, Column, Finding } from "../charts/chart.ts";

/** What remains open about a figure: where, in which language and colours it is drawn. */
export type FigureStyle = Pick<ChartOptions, "document" | "locale" | "theme" | "width">;

/** A chart with its rows: one picture of a report, one file of `charts/`. */
export interface Figure {
  /** name of its files, different for each figure of a report */
  readonly name: string;
  /** what the picture is made of, plain data */
  readonly rows: readonly object[];
  draw(style: FigureStyle): SVGSVGElement;
  find(style: FigureStyle): Finding;
  columns(style: FigureStyle): readonly Column<object>[];
}

/** Puts a chart, its rows and what is known about them together. */
export function figureOf<Row extends object, Options extends ChartOptions>(
  chart: Chart<Row, Options>,
  rows: readonly Row[],
  options: Omit<Options, keyof FigureStyle>,
  name = chart.name,
): Figure {
  const withStyle = (style: FigureStyle) => ({ ...options, ...style }) as Options;
  return {
    name,
    rows,
    draw: (style) => chart.draw(rows, withStyle(style)),
    find: (style) => chart.find(rows, withStyle(style)),
    columns: (style) => chart.columns(withStyle(style)) as readonly Column<object>[],
  };
}

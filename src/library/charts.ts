/**
 * `umot/charts`: every chart by itself, and the figures of a study, drawn into any `document`. Wants the packages
 * @observablehq/plot and d3-sankey.
 */

export * as charts from "../charts/index.ts";
export type {
  Chart,
  ChartOptions,
  Column,
  ChartFinding,
  Quantiles,
  TimelineEvent,
} from "../drawing/chart.ts";
export type { Theme } from "../drawing/look.ts";
export type { Locale } from "../drawing/numbers.ts";
export { svgText } from "../report/document/svgText.ts";
export {
  drawFigure,
  type Figure,
  figureColumns,
  type FigureStyle,
  findFigure,
} from "../report/document/figure.ts";
export { figuresOfCalibration } from "../studies/calibrate/shown/figuresOfCalibration.ts";
export { figuresOfCalibratedForecast } from "../studies/calibratedForecast/figuresOfCalibratedForecast.ts";
export { figuresOfComparison } from "../studies/compare/figuresOfComparison.ts";
export { figuresOfRuns } from "../studies/run/figuresOfRuns.ts";
export { figuresOfSweep } from "../studies/sweep/figuresOfSweep.ts";

/**
 * `umot/report`: the report of a study as plain data, and the page that is made of it. Wants the packages
 * @observablehq/plot and d3-sankey.
 */

export type { Maker, ReportDocument } from "../report/document/reportDocument.ts";
export { parseReport, type ReportReading } from "../report/document/parseReport.ts";
export { type PageOptions, renderPage } from "../report/page/renderPage.ts";
export { calibratedForecastStudy } from "../studies/calibratedForecast/calibratedForecastStudy.ts";
export { calibrateStudy } from "../studies/calibrate/calibrateStudy.ts";
export { documentOfComparison } from "../studies/compare/documentOfComparison.ts";
export { documentOfRuns, type ReportContent } from "../studies/run/documentOfRuns.ts";
export { renderReport, type ReportOptions } from "../studies/run/renderReport.ts";

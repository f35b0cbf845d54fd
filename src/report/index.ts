/** Reports: what the library and the command line need of this folder. */

export { documentOfClaims } from "./documentOfClaims.ts";
export { documentOfAttribution } from "./documentOfAttribution.ts";
export { documentOfComparison } from "./documentOfComparison.ts";
export { documentOfOptimisation } from "./documentOfOptimisation.ts";
export { documentOfRuns, type ReportContent } from "./documentOfRuns.ts";
export { documentOfSensitivity } from "./documentOfSensitivity.ts";
export { drawFigure, type Figure, figureOf, findFigure } from "./figure.ts";
export { figuresOfRuns } from "./figuresOfRuns.ts";
export { figuresOfSweep } from "./figuresOfSweep.ts";
export { renderPage } from "./renderPage.ts";
export { type ReportOptions, renderReport } from "./renderReport.ts";
export type { Maker, ReportDocument } from "./reportDocument.ts";

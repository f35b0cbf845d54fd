/** Reports: what the library and the command line need of this folder. */

export type { Figure } from "./figure.ts";
export { figuresOfRuns } from "./figuresOfRuns.ts";
export { figuresOfSweep } from "./figuresOfSweep.ts";
export { type ReportContent, type ReportOptions, renderReport } from "./renderReport.ts";

/** Everything a finished report can be rendered to. */
export const REPORT_FORMATS = [
  "html",
  "pdf",
  "pptx",
  "xlsx",
  "png",
  "svg",
  "csv",
  "json",
  "parquet",
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Everything a finished report can be rendered to. */
export declare const REPORT_FORMATS: readonly ["html", "pdf", "pptx", "xlsx", "png", "svg", "csv", "json", "parquet"];
export type ReportFormat = (typeof REPORT_FORMATS)[number];

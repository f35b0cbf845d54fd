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
];

/** Rises whenever a reader of older documents would misread a newer one. */
export const REPORT_VERSION = 1;

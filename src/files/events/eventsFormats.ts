/** As what an event log can be written. */
export const EVENTS_FORMATS = ["csv", "csv.gz", "xes", "xes.gz", "parquet"] as const;
export type EventsFormat = (typeof EVENTS_FORMATS)[number];

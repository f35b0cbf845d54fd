import type { ObservedMeasure, ObservedSeries } from "../../observed/observedSeries.ts";

/** What runs can be held against: measures that a run has day by day. */
export const TARGET_MEASURES = [
  "sales",
  "revenue",
  "rating",
  "reviews",
  "visits",
] as const satisfies readonly ObservedMeasure[];
export type TargetMeasure = (typeof TARGET_MEASURES)[number];

/** Days of a run: from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a series is of. */
export interface TargetSubject {
  readonly what: TargetMeasure;
  /** key of the brand in the scenario */
  readonly brand: string;
  /** key of the channel in the scenario, of visits; left out: of all its channels together */
  readonly channel?: string | undefined;
}

/** An observed series laid over the days of a scenario. */
export interface ObservedTarget extends TargetSubject {
  /** in order of time, apart from each other, within the run */
  readonly spans: readonly Span[];
  /** what was observed in each; NaN where nothing was noted */
  readonly values: readonly number[];
}

/** Whether two series are of the same. */
export const isSameSubject = (one: TargetSubject, other: TargetSubject): boolean =>
  one.what === other.what && one.brand === other.brand && one.channel === other.channel;

/** What a series is of and nothing else, so that it can be spread into rows; no channel where there is none. */
export const subjectOf = ({ what, brand, channel }: TargetSubject): TargetSubject => ({
  what,
  brand,
  ...(channel !== undefined && { channel }),
});

/** What of the data a calibration uses, and what not. */
export interface Aligned {
  readonly targets: readonly ObservedTarget[];
  /** the day after the last one observed */
  readonly until: number;
  /** series that nothing in a run corresponds to */
  readonly unused: readonly ObservedSeries[];
  /** periods that lie outside of the run, over all targets */
  readonly outside: number;
  /** names of brands that the scenario does not have */
  readonly strangers: readonly string[];
}

import type { MetricRow } from "../../metrics/metrics.ts";

/** All runs at one combination of values. */
export interface SweepPoint {
  /** value of each dimension, in their order */
  readonly values: readonly number[];
  /** made of the numbers that are kept, each time they are asked for */
  readonly rows: readonly MetricRow[];
}

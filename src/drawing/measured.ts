import type { Unit } from "./numbers.ts";

/** What is measured, and whose. */
export interface ChartMeasure {
  /** name of the metric, e.g. `share` or `revenue` */
  readonly metric: string;
  /** "" = the whole market */
  readonly brand: string;
  readonly unit: Unit;
}

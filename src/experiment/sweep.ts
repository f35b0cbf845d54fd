import type { Scenario } from "../scenario/settings/scenario.ts";
import type { MetricRow } from "./metrics.ts";

/** One lever of a sweep and the values it takes. */
export interface SweepDimension {
  /** path of the setting; `*` stands for all, e.g. `brands.nonna.coverage.*` */
  readonly path: string;
  /** name of the axis */
  readonly label: string;
  readonly values: readonly number[];
}

/** All runs at one combination of values. */
export interface SweepPoint {
  /** value of each dimension, in their order */
  readonly values: readonly number[];
  readonly rows: readonly MetricRow[];
}

/** A scenario run at every combination of some levers' values. */
export interface SweepResult {
  readonly scenario: Scenario;
  readonly seed: string;
  /** replications at each point; run number k has the same luck at every point */
  readonly runs: number;
  readonly dimensions: readonly SweepDimension[];
  /** the last dimension runs fastest */
  readonly points: readonly SweepPoint[];
}

import type { TargetMeasure } from "../targets/target.ts";

/** What an experiment in the real market has shown: a setting was another one for some time, and something changed. */
export interface Lift {
  /** setting that was changed */
  readonly path: string;
  readonly value: number;
  /** first day of the experiment, and the day after its last one */
  readonly from: number;
  readonly to: number;
  /** what was measured, and of which brand */
  readonly what: Exclude<TargetMeasure, "rating">;
  readonly brand: string;
  /** change against what would have been without, as a part of it: −.1 is a tenth less */
  readonly effect: number;
  /** standard error of the effect */
  readonly error: number;
}

/** What a calibration makes of an experiment. */
export interface LiftFound {
  readonly lift: Lift;
  /** effect by the scenarios that are left possible: ends and middle */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** distance of the middle from what was measured, in standard deviations of both */
  readonly distance: number;
}

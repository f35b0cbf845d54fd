import type { Calibration } from "./calibrate.ts";
import type { Drawn } from "./drawn.ts";
import { type PastScore, pastScores } from "./past/pastScore.ts";
import type { ObservedTarget } from "./targets/target.ts";
import type { Unknown } from "./unknown.ts";

/** Rises whenever an older version would misread what a newer one keeps. */
export const CALIBRATION_VERSION = 1;

/** Where a folder keeps it. */
export const CALIBRATION_FILE = "calibration.json";

/** What a folder keeps of a calibration, so that forecasts can be made of it without calibrating anew. */
export interface KeptCalibration {
  readonly calibrationVersion: typeof CALIBRATION_VERSION;
  readonly seed: string;
  readonly level: number;
  /** the day after the last one observed */
  readonly until: number;
  readonly unknowns: readonly Unknown[];
  readonly targets: readonly ObservedTarget[];
  readonly drawn: readonly Drawn[];
  /** times that the scatter was inflated because the scenario fits worse than luck allows */
  readonly inflation: number;
  /** what the scenarios and plain methods were worth on the past of these data; empty where it was not tried */
  readonly past: readonly PastScore[];
}

/** What is to be kept of a calibration: all that a forecast needs. */
export function keptOf({ question, found }: Calibration): KeptCalibration {
  const { seed, scenario, until, unknowns, targets } = question;
  return {
    calibrationVersion: CALIBRATION_VERSION,
    seed,
    level: scenario.level,
    until,
    unknowns,
    targets,
    drawn: found?.drawn ?? [],
    inflation: found?.posterior.inflation ?? 1,
    past: pastScores(found?.past ?? []),
  };
}

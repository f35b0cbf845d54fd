import type { Calibration } from "./calibrate.ts";
import type { Drawn } from "./drawn.ts";
import { type PastScore, pastScores } from "./past/pastScore.ts";
import { type ObservedTarget, TARGET_MEASURES } from "./targets/target.ts";
import type { Unknown } from "./unknown.ts";
import * as z from "zod/mini";
import { METHODS } from "../forecast/methods.ts";

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

/** JSON has no NaN and writes null for what does not exist. */
const value = z.pipe(
  z.nullable(z.number()),
  z.transform((number) => number ?? Number.NaN),
);

const unknown = z.strictObject({
  path: z.string(),
  low: z.number(),
  high: z.number(),
  isWhole: z.boolean(),
  likely: z.optional(z.number()),
});

/** What a series is of. */
const subject = {
  what: z.enum(TARGET_MEASURES),
  brand: z.string(),
  channel: z.optional(z.string()),
};

const kept = z.object({
  calibrationVersion: z.literal(CALIBRATION_VERSION),
  seed: z.string(),
  level: z.number().check(z.gt(0), z.lt(1)),
  until: z.number().check(z.int(), z.minimum(1)),
  unknowns: z.array(unknown).check(z.minLength(1)),
  targets: z.array(
    z.object({
      ...subject,
      spans: z.array(z.object({ from: z.number().check(z.int()), to: z.number().check(z.int()) })),
      values: z.array(value),
    }),
  ),
  drawn: z
    .array(
      z.object({
        values: z.array(z.number()),
        market: z.number().check(z.gt(0)),
        reviews: z.number().check(z.gt(0)),
        visits: z._default(z.record(z.string(), z.number().check(z.gt(0))), {}),
        weight: z.number().check(z.minimum(0)),
      }),
    )
    .check(z.minLength(1)),
  inflation: z.number().check(z.minimum(1)),
  past: z._default(
    z.array(
      z.object({
        ...subject,
        by: z.enum(["simulation", ...METHODS]),
        cells: z.number().check(z.int(), z.minimum(1)),
        inside: z.number().check(z.int(), z.minimum(0)),
        scaledCrps: value,
      }),
    ),
    [],
  ),
});

/** What a folder kept of a calibration; undefined where the text is none that this version writes. */
export function readKept(text: string): KeptCalibration | undefined {
  try {
    const { data } = kept.safeParse(JSON.parse(text));
    if (data === undefined) return undefined;
    const unknowns = data.unknowns.map(({ likely, ...range }) =>
      likely === undefined ? range : { ...range, likely },
    );
    return { ...data, unknowns };
  } catch {
    return undefined; // no JSON at all
  }
}

import * as z from "zod";
import { CALIBRATION_VERSION, type KeptCalibration } from "./keptCalibration.ts";
import { METHODS } from "../forecast/methods.ts";
import { TARGET_MEASURES } from "./targets/target.ts";

/** JSON has no NaN and writes null for what does not exist. */
const value = z
  .number()
  .nullable()
  .transform((number) => number ?? Number.NaN);

const unknown = z.strictObject({
  path: z.string(),
  low: z.number(),
  high: z.number(),
  isWhole: z.boolean(),
  likely: z.number().optional(),
});

const kept = z.object({
  calibrationVersion: z.literal(CALIBRATION_VERSION),
  seed: z.string(),
  level: z.number().gt(0).lt(1),
  until: z.number().int().min(1),
  unknowns: z.array(unknown).min(1),
  targets: z.array(
    z.object({
      what: z.enum(TARGET_MEASURES),
      brand: z.string(),
      spans: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
      values: z.array(value),
    }),
  ),
  drawn: z
    .array(
      z.object({
        values: z.array(z.number()),
        market: z.number().gt(0),
        reviews: z.number().gt(0),
        weight: z.number().min(0),
      }),
    )
    .min(1),
  inflation: z.number().min(1),
  past: z
    .array(
      z.object({
        what: z.enum(TARGET_MEASURES),
        brand: z.string(),
        by: z.enum(["simulation", ...METHODS]),
        cells: z.number().int().min(1),
        inside: z.number().int().min(0),
        scaledCrps: value,
      }),
    )
    .default([]),
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

import type { Unit } from "../../drawing/numbers.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import type { MeanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { Lab } from "./lab.ts";

/** A published number, and the experiment that measures the same thing in the model. */
export interface PublishedRange {
  /** short name, e.g. `reviews.fiveStars` */
  readonly id: string;
  /** the experiment in one sentence */
  readonly what: Bilingual;
  readonly unit: "share" | "elasticity" | "stars" | "times" | "count" | "correlation" | "chance a year";
  /** what the source reports, in its own terms, and how the range comes from it */
  readonly published: string;
  /** the measured mean must lie from here … */
  readonly low: number;
  /** … to here */
  readonly high: number;
  /** the paper or the study */
  readonly source: string;
  /** why the model does not hit the range, while it does not */
  readonly miss?: string;
  /** true where the model's own mean lies near an end, so that few runs would leave the verdict to luck: many are made at once */
  readonly isOfManyRuns?: boolean;
  readonly measure: (lab: Lab) => Promise<MeanInterval>;
}

/** What charts call the units of targets. */
export const UNITS: Readonly<Record<PublishedRange["unit"], Unit>> = {
  share: "share",
  elasticity: "number",
  stars: "stars",
  times: "number",
  count: "number",
  correlation: "number",
  "chance a year": "share",
};

/**
 * The range that stands for a single published number whose spread over studies is not known to us: two thirds of it
 * to one and a half times it. The same for every such number, so that no range is made to measure.
 */
export function around(published: number): { readonly low: number; readonly high: number } {
  const ends = [published / 1.5, published * 1.5];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The range of a survey's number that leaves luck and rounding aside: a tenth of it down and up. */
export function near(published: number): { readonly low: number; readonly high: number } {
  return { low: published * 0.9, high: published * 1.1 };
}

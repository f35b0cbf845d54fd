import type { LessonPrediction } from "./lesson.ts";

/** How near a prediction came. */
export interface PredictionMark {
  /** mean distance of its points from the truth, as a part of the scale, 0–1 */
  readonly distance: number;
  readonly grade: "close" | "near" | "far";
  /**
   * whether a curve goes up or down from its first to its last point as the truth does; flat where it does neither but
   * the truth does; undefined for a number
   */
  readonly direction?: "same" | "flat" | "other";
}

/** Parts of the scale within which a prediction counts as close, and as near. */
const CLOSE = 0.05;
const NEAR = 0.15;
/** Part of the scale within which a curve counts as level. */
const FLAT = 0.02;

/** Holds a prediction against what came out. */
export function judgePrediction(
  { least, most, points }: Pick<LessonPrediction, "least" | "most" | "points">,
  predicted: readonly number[],
  truth: readonly number[],
): PredictionMark {
  const gaps = truth.map((value, at) => Math.abs(predicted[at] - value) / (most - least));
  const distance = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const grade = distance <= CLOSE ? "close" : distance <= NEAR ? "near" : "far";
  if (points === undefined) return { distance, grade };
  const [own, real] = [predicted, truth].map((curve) => trendOf(curve, most - least));
  return { distance, grade, direction: own === real ? "same" : own === 0 ? "flat" : "other" };
}

/** 1 up, −1 down; 0 where the ends of a curve are as near to each other as one can draw. */
function trendOf(curve: readonly number[], scale: number): number {
  const rise = curve[curve.length - 1] - curve[0];
  return Math.abs(rise) <= FLAT * scale ? 0 : Math.sign(rise);
}

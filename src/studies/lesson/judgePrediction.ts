import type { LessonPrediction } from "./lesson.ts";

/** How near a prediction came. */
export interface PredictionMark {
  /** mean distance of its points from the truth, as a part of the scale, 0–1 */
  readonly distance: number;
  readonly grade: "close" | "near" | "far";
  /** whether a curve goes up or down from its first to its last point as the truth does; undefined for a number */
  readonly sameDirection?: boolean;
}

/** Parts of the scale within which a prediction counts as close, and as near. */
const CLOSE = 0.05;
const NEAR = 0.15;

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
  return { distance, grade, sameDirection: trendOf(predicted) === trendOf(truth) };
}

function trendOf(curve: readonly number[]): number {
  return Math.sign(curve[curve.length - 1] - curve[0]);
}

import { mean, sampleCovariance, sampleVariance } from "simple-statistics";
import { studentQuantile } from "./meanInterval.ts";

/**
 * How far one can go from a first to a second point before paired runs can no longer tell the mean from zero.
 *
 * Between the points each run is taken to go straight, so that mean and spread at the place s (0 = first point,
 * 1 = second) follow from the runs at both ends. Zero lies in the interval of the mean where
 *
 *     mean(s)² ≤ t(½ + level/2; n − 1)² · variance(s) / n
 *
 * which is a quadratic in s: Fieller's way to an interval for the place where a line meets zero.
 *
 * @param from - a number for each run at the first point, where the interval does not hold zero
 * @param to - the same runs at the second point
 * @param level - level of the intervals, strictly between 0 and 1
 * @returns s, 0–1; 1 where zero is not held before the second point
 * @source Fieller (1954), Some problems in interval estimation, JRSS B 16(2), 175–185
 */
export function zeroHeldFrom(from: readonly number[], to: readonly number[], level: number): number {
  const runs = from.length;
  if (runs < 2) return 0;
  const steps = to.map((value, run) => value - from[run]);
  const t = studentQuantile((1 + level) / 2, runs - 1);
  const reach = (t * t) / runs;
  const [start, step] = [mean([...from]), mean(steps)];
  const square = step * step - reach * sampleVariance(steps);
  const linear = 2 * (start * step - reach * sampleCovariance([...from], steps));
  const constant = start * start - reach * sampleVariance([...from]);
  if (constant <= 0) return 0;
  return rootsOf(square, linear, constant).find((root) => root >= 0 && root <= 1) ?? 1;
}

/** Real roots of a s² + b s + c, ascending. */
function rootsOf(a: number, b: number, c: number): number[] {
  if (a === 0) return b === 0 ? [] : [-c / b];
  const inner = b * b - 4 * a * c;
  if (inner < 0) return [];
  return [-Math.sqrt(inner), Math.sqrt(inner)].map((root) => (-b + root) / (2 * a)).sort((x, y) => x - y);
}

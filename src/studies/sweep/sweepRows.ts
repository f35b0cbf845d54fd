import type { LeverGridRow } from "../../charts/levers/leverGrid.ts";
import type { LeverMultiplesRow } from "../../charts/levers/leverMultiples.ts";
import type { ResponseRow } from "../../charts/levers/responseCurve.ts";
import { pointNumbers } from "./keptNumbers.ts";
import type { SweepResult } from "./sweep.ts";
import { intervalOver, quantilesOver } from "../run/rows/overRuns.ts";

/** One number of every run of a sweep: what, whose, over which days. */
export interface SweepMeasure {
  readonly brand: string;
  readonly metric: string;
  readonly period: string;
}

/** The outcome at each value of one lever; where a sweep has more levers, over all values of the others. */
export function responseRows(sweep: SweepResult, lever: number, measure: SweepMeasure): ResponseRow[] {
  return valuesOf(sweep, lever).map((x) => ({
    x,
    ...quantilesOver(outcomes(sweep, measure, (values) => values[lever] === x)),
  }));
}

/** Points of a spread sweep that make one point of a curve. */
const NEIGHBOURS = 5;

/** The outcome along one lever of a sweep whose points are spread: neighbours together, in groups of about equal size. */
export function spreadRows(sweep: SweepResult, lever: number, measure: SweepMeasure): ResponseRow[] {
  const sorted = sweep.points.toSorted((a, b) => a.values[lever] - b.values[lever]);
  const groups = Math.min(8, Math.max(1, Math.floor(sorted.length / NEIGHBOURS)));
  return Array.from({ length: groups }, (_, group) => {
    const part = (number: number) => Math.round((number * sorted.length) / groups);
    const points = sorted.slice(part(group), part(group + 1));
    const x = points.reduce((sum, { values }) => sum + values[lever], 0) / points.length;
    return {
      x: Number(x.toPrecision(4)),
      ...quantilesOver(outcomes({ ...sweep, points }, measure, () => true)),
    };
  });
}

/** The outcome at each combination of the first two levers: the first up the side, the second along the bottom. */
export function leverGridRows(sweep: SweepResult, measure: SweepMeasure): LeverGridRow[] {
  return valuesOf(sweep, 0).flatMap((y) =>
    valuesOf(sweep, 1).flatMap((x) => {
      const there = outcomes(sweep, measure, ([first, second]) => first === y && second === x);
      // Points that an interruption left unfinished are left out rather than drawn as nothing.
      return there.length === 0 ? [] : [{ x, y, ...intervalOver(there) }];
    }),
  );
}

/**
 * The same for each value of the third lever.
 *
 * @param most - maps at most; of more values as many are chosen, evenly and with both ends
 */
export function leverMultiplesRows(
  sweep: SweepResult,
  measure: SweepMeasure,
  most: number,
): LeverMultiplesRow[] {
  return evenly(valuesOf(sweep, 2), most).flatMap((z) => {
    const points = sweep.points.filter(({ values }) => values[2] === z);
    return leverGridRows({ ...sweep, points }, measure).map((row) => ({ ...row, z }));
  });
}

function evenly<Value>(values: readonly Value[], most: number): readonly Value[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => values[Math.round((at * (values.length - 1)) / (most - 1))]);
}

function valuesOf({ dimensions }: SweepResult, lever: number): readonly number[] {
  return dimensions[lever].values;
}

/** The measured number of every run at the points that are wanted. */
function outcomes(
  { points }: SweepResult,
  measure: SweepMeasure,
  isWanted: (values: readonly number[]) => boolean,
): number[] {
  return points.filter(({ values }) => isWanted(values)).flatMap((point) => pointNumbers(point, measure));
}

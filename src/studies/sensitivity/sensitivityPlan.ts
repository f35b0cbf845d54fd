import { morrisTrajectories } from "../../numeric/indices/elementaryEffects.ts";
import { MOST_DIMENSIONS } from "../../numeric/designs/directionNumbers.ts";
import { saltelliDesign } from "../../numeric/indices/sobolIndices.ts";
import type { CompileOptions } from "../../scenario/compile/toParameters.ts";
import type { Problem } from "../../scenario/check/problem.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type DesignRange, designKey, valueAt } from "../designs/design.ts";
import type { SensitivityMetric } from "./sensitivityMetric.ts";
import { planPoints, type SweepPlan } from "../sweep/sweep.ts";

export const SENSITIVITY_METHODS = ["morris", "sobol"] as const;
export type SensitivityMethod = (typeof SENSITIVITY_METHODS)[number];

/** Settings that Saltelli's design has room for: each takes two dimensions. */
export const MOST_SOBOL_SETTINGS = MOST_DIMENSIONS / 2;

/** Values that a setting takes in Morris' walks; his own choice. */
const LEVELS = 4;

/** Luck is measured at this many points, with so many runs at each; more than the least for a fifth of all runs. */
const LUCK = { points: 8, leastRuns: 8, mostRuns: 32, part: 0.2 };

/** What somebody wants to know. */
export interface SensitivityQuestion {
  readonly method: SensitivityMethod;
  readonly ranges: readonly DesignRange[];
  readonly metrics: readonly SensitivityMetric[];
  /** walks of Morris, rows of Saltelli's design */
  readonly repeats: number;
  /** replications at each point; run number k has the same luck at every point */
  readonly runs: number;
  readonly seed: string;
}

/** One run: which point, which luck. */
interface PlannedRun {
  readonly point: number;
  readonly run: number;
}

export interface SensitivityPlan extends SensitivityQuestion {
  readonly scenario: Scenario;
  /** points of one repeat; they follow each other */
  readonly width: number;
  /** value of each setting at each point, in the order of the ranges */
  readonly values: readonly (readonly number[])[];
  /** in the order in which they are done */
  readonly order: readonly PlannedRun[];
  /** points at which luck is measured, and runs at each of them */
  readonly luck: { readonly points: readonly number[]; readonly runs: number };
}

/** Lays out all points and runs. Nothing is simulated, nor are the points held against the scenario. */
export function planSensitivity(scenario: Scenario, question: SensitivityQuestion): SensitivityPlan {
  const { method, repeats, runs, seed } = question;
  const key = designKey(seed);
  // The design gives its dimensions to the settings by their names, so that it does not matter who is named first.
  const ranges = question.ranges.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const count = ranges.length;
  const parts =
    method === "morris"
      ? morrisTrajectories(repeats, count, LEVELS, key)
      : saltelliDesign(repeats, count, key);
  const toValue = method === "morris" ? levelAt : valueAt;
  const values = parts.map((place) => place.map((part, at) => toValue(ranges[at], part)));
  const width = count + (method === "morris" ? 1 : 2);
  const luck = luckOf(repeats, width, runs);
  const order = [
    ...luck.points.flatMap((point) => runsOf(point, luck.runs)),
    ...values.flatMap((_, point) => (luck.points.includes(point) ? [] : runsOf(point, runs))),
  ];
  return { ...question, ranges, scenario, width, values, order, luck };
}

/** The points, ready to run; problems where the settings do not go together. */
export function compilePlan(
  { scenario, ranges, values }: SensitivityPlan,
  options: CompileOptions = {},
): { readonly plans: readonly SweepPlan[]; readonly problems: readonly Problem[] } {
  return planPoints(scenario, ranges, values, options);
}

/** A level of Morris' walks includes both ends; whole numbers are the nearest ones. */
function levelAt(range: DesignRange, part: number): number {
  const { low, high, isWhole } = range;
  return isWhole ? Math.round(low + part * (high - low)) : valueAt(range, part);
}

/**
 * The first points of the first repeats: with Sobol' points a block of the sequence, as even as so few can be, with
 * Morris' walks places that have nothing to do with each other. Every k-th row of a Sobol' sequence would lie in a
 * narrow part of the first ranges. With fewer repeats than that, the last points of each and then the others follow.
 */
function luckOf(repeats: number, width: number, runs: number): SensitivityPlan["luck"] {
  const places = [0, width - 1, ...Array.from({ length: width - 2 }, (_, at) => at + 1)];
  const inTurn = places.flatMap((place) => Array.from({ length: repeats }, (_, at) => at * width + place));
  const affordable = Math.floor((LUCK.part * repeats * width * runs) / LUCK.points);
  return {
    points: inTurn.slice(0, LUCK.points),
    runs: Math.max(runs, LUCK.leastRuns, Math.min(LUCK.mostRuns, affordable)),
  };
}

function runsOf(point: number, runs: number): PlannedRun[] {
  return Array.from({ length: runs }, (_, run) => ({ point, run }));
}

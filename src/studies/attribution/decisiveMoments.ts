import { mean, sampleStandardDeviation } from "simple-statistics";
import { holm } from "../../numeric/intervals/holm.ts";
import { studentChance } from "../../numeric/intervals/meanInterval.ts";
import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";
import type { Attribution } from "./attribution.ts";
import type { Touchpoint } from "./touchpoint.ts";

/** How much hangs on being there in one micro-moment of one channel. */
export interface DecisiveMoment {
  readonly touchpoint: Touchpoint;
  /** purchases that being there brings */
  readonly sales: PairedDifference;
  /** part of all purchases of the brand */
  readonly part: number;
  /** chance that luck alone shows so much somewhere, all touchpoints taken together (Holm) */
  readonly chance: number;
  /** whether it changes purchases, beyond what luck shows among so many */
  readonly isClear: boolean;
}

/**
 * Which micro-moment on which touchpoint changes the most purchases (D18): the most first.
 *
 * Among many touchpoints some always seem to matter by luck. Each is tested by Student's t on paired runs, and the
 * chances are adjusted by Holm's procedure, so that all those called clear are so together at the scenario's level.
 */
export function decisiveMoments({ plan, removed, runs }: Attribution): DecisiveMoment[] {
  const [today] = removed;
  const { level } = plan.scenario;
  const sold = mean([...today.sales]);
  const without = removed.slice(2 + plan.channels.length);
  const gains = without.map(({ sales }) => today.sales.map((value, run) => value - sales[run]));
  const chances = holm(gains.map(chanceOf));
  return plan.moments
    .map((touchpoint, at) => {
      const sales = pairedDifference(without[at].sales, today.sales, level);
      const isClear = runs > 1 && chances[at] < 1 - level;
      return { touchpoint, sales, part: sales.difference / sold, chance: chances[at], isClear };
    })
    .sort((a, b) => Math.abs(b.sales.difference) - Math.abs(a.sales.difference));
}

/** Chance that luck alone moves the mean of these gains so far from zero. */
function chanceOf(gains: readonly number[]): number {
  if (gains.length < 2) return Number.NaN;
  const error = sampleStandardDeviation([...gains]) / Math.sqrt(gains.length);
  const centre = mean([...gains]);
  return error === 0 ? (centre === 0 ? 1 : 0) : studentChance(centre / error, gains.length - 1);
}

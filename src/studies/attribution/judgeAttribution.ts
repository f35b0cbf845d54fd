import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";
import type { Attribution } from "./attribution.ts";
import { type AttributionFindings, channelFindings, momentFindings } from "./attributionFindings.ts";
import { mean, sampleStandardDeviation } from "simple-statistics";
import { holm } from "../../numeric/intervals/holm.ts";
import { studentChance } from "../../numeric/intervals/meanInterval.ts";
import type { Touchpoint } from "./touchpoint.ts";

/** An attribution and all that it says. */
export interface JudgedAttribution {
  readonly attribution: Attribution;
  readonly channels: AttributionFindings;
  /** channels by micro-moment; empty if they were left out */
  readonly moments: AttributionFindings;
  /** the most decisive first; empty if micro-moments were left out */
  readonly decisive: readonly DecisiveMoment[];
  /** what all touchpoints bring together; the rest would have been bought anyway */
  readonly together: PairedDifference;
  /** part of the purchases that no meeting came before, 0–1; no rule of paths sees them */
  readonly unseen: number;
}

/** Says what touchpoints bring, how wrong each rule is, and which moments decide. */
export function judgeAttribution(attribution: Attribution): JudgedAttribution {
  const { removed, plan, purchases, untouched } = attribution;
  const [today, without] = removed;
  return {
    attribution,
    channels: channelFindings(attribution),
    moments: momentFindings(attribution),
    decisive: decisiveMoments(attribution),
    together: pairedDifference(without.sales, today.sales, plan.scenario.level),
    unseen: sumOf(untouched) / sumOf(purchases),
  };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

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
function decisiveMoments({ plan, removed, runs }: Attribution): DecisiveMoment[] {
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

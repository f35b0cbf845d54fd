import { mean } from "simple-statistics";
import { MOMENTS } from "../../model/parameters.ts";
import { bootstrapIntervals } from "../../numeric/intervals/bootstrap.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { rankCorrelation } from "../../numeric/indices/rankCorrelation.ts";
import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";
import type { Attribution, Credits, RemovedRuns } from "./attribution.ts";
import { type Rule, RULES } from "./rules.ts";
import type { Touchpoint } from "./touchpoint.ts";

/** What a touchpoint truly brings, and what each rule credits to it. */
export interface TouchpointFinding {
  readonly touchpoint: Touchpoint;
  /** what it brings: today's number minus the number without it, over paired runs */
  readonly sales: PairedDifference;
  readonly revenue: PairedDifference;
  /** its own cost taken away */
  readonly profit: PairedDifference;
  /**
   * its part of what all of them bring one by one, with the bootstrap's interval; those that bring less than nothing
   * count 0. NaN where none brings anything.
   */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** part of all credit that each rule gives it, 0–1; NaN where a rule saw no meeting before a purchase */
  readonly credited: Readonly<Record<Rule, number>>;
}

/** How wrong a rule is. */
export interface RuleFinding {
  readonly rule: Rule;
  /** part of the credit that stands at the wrong touchpoint, 0–1, with the bootstrap's interval; NaN without credit */
  readonly misplaced: number;
  readonly low: number;
  readonly high: number;
  /** the same in money: revenue credited to the wrong touchpoint */
  readonly misplacedRevenue: number;
  /** whether it puts the touchpoints in the right order, −1 to 1 */
  readonly rankCorrelation: number;
}

/** Touchpoints of one kind: channels, or channels by micro-moment. */
export interface AttributionFindings {
  readonly touchpoints: readonly TouchpointFinding[];
  readonly rules: readonly RuleFinding[];
  /** misplaced part that a rule that is right would hardly ever show by luck: above it, a rule is wrong */
  readonly luck: number;
  /** sum of what touchpoints bring one by one; removal effects overlap, so it is not what they bring together */
  readonly summed: number;
}

/** What channels bring, and what rules say of them. */
export function channelFindings(attribution: Attribution): AttributionFindings {
  const { plan, removed, byChannel } = attribution;
  const places = plan.channels.map(({ channel }) => channelAt(attribution, channel));
  return findingsOf(attribution, plan.channels, removed.slice(2), byChannel, places);
}

/** The same for channels by micro-moment; without any if they were left out. */
export function momentFindings(attribution: Attribution): AttributionFindings {
  const { plan, removed, byMoment } = attribution;
  const places = plan.moments.map(
    ({ channel, moment }) =>
      channelAt(attribution, channel) * MOMENTS.length + MOMENTS.findIndex((name) => name === moment),
  );
  return findingsOf(attribution, plan.moments, removed.slice(2 + plan.channels.length), byMoment, places);
}

function channelAt({ plan }: Attribution, channel: string): number {
  return plan.removals[0].parameters.channels.indexOf(channel);
}

/** @param removed - runs without each of the touchpoints, and behind them perhaps others */
function findingsOf(
  attribution: Attribution,
  touchpoints: readonly Touchpoint[],
  removed: readonly RemovedRuns[],
  credits: Credits,
  places: readonly number[],
): AttributionFindings {
  const [today] = attribution.removed;
  const { level } = attribution.plan.scenario;
  const count = touchpoints.length;
  if (count === 0) return { touchpoints: [], rules: [], luck: Number.NaN, summed: 0 };
  const lost = touchpoints.map((_, at) => today.sales.map((sales, run) => sales - removed[at].sales[run]));
  const own = (rule: Rule) => credits[rule].map((run) => places.map((place) => run[place]));
  const ofRules = RULES.map(own);
  const all = Uint32Array.from({ length: attribution.runs }, (_, run) => run);
  const sharesIn = (chosen: Uint32Array) => sharesOf(lost.map((gains) => meanAt(gains, chosen)));
  const creditedIn = (rule: number, chosen: Uint32Array) =>
    sharesOf(
      touchpoints.map((_, at) =>
        meanAt(
          ofRules[rule].map((run) => run[at]),
          chosen,
        ),
      ),
    );
  const truth = sharesIn(all);
  const credited = RULES.map((_, rule) => creditedIn(rule, all));
  const resampled = resample(attribution, (chosen) => {
    const shares = sharesIn(chosen);
    const wrongs = RULES.map((_, rule) => distance(shares, creditedIn(rule, chosen)));
    return [...shares, ...wrongs, distance(shares, truth)];
  });
  const revenue = mean([...today.revenue]);
  return {
    touchpoints: touchpoints.map((touchpoint, at) => ({
      touchpoint,
      sales: pairedDifference(removed[at].sales, today.sales, level),
      revenue: pairedDifference(removed[at].revenue, today.revenue, level),
      profit: pairedDifference(removed[at].profit, today.profit, level),
      share: truth[at],
      low: resampled[at].low,
      high: resampled[at].high,
      credited: Object.fromEntries(RULES.map((rule, place) => [rule, credited[place][at]])) as Record<
        Rule,
        number
      >,
    })),
    rules: RULES.map((rule, place) => {
      const misplaced = distance(truth, credited[place]);
      return {
        rule,
        misplaced,
        low: resampled[count + place].low,
        high: resampled[count + place].high,
        misplacedRevenue: misplaced * revenue,
        rankCorrelation: rankCorrelation(truth, credited[place]),
      };
    }),
    luck: resampled[count + RULES.length].high,
    summed: lost.reduce((sum, gains) => sum + meanAt(gains, all), 0),
  };
}

/** How far luck moves numbers that are computed from all runs; NaN from a single one. */
function resample(
  { runs, seed, plan }: Attribution,
  measure: (chosen: Uint32Array) => readonly number[],
): { readonly low: number; readonly high: number }[] {
  if (runs < 2) return measure(Uint32Array.of(0)).map(() => ({ low: Number.NaN, high: Number.NaN }));
  const key = keyFromSeed(`resampling of ${seed}`);
  return bootstrapIntervals(runs, measure, { level: plan.scenario.level, key });
}

/** Parts of a whole; what is below nothing counts as nothing. Nothing has no parts: all NaN. */
function sharesOf(values: readonly number[]): number[] {
  const sum = values.reduce((all, value) => all + Math.max(0, value), 0);
  return values.map((value) => (sum === 0 ? Number.NaN : Math.max(0, value) / sum));
}

/** Part that must be moved to make one division of a whole into the other (total variation). */
function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, share, at) => sum + Math.abs(share - other[at]), 0) / 2;
}

function meanAt(values: readonly number[], chosen: Uint32Array): number {
  let sum = 0;
  for (const run of chosen) sum += values[run];
  return sum / chosen.length;
}

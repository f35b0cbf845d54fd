import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Executor } from "../runs/executor.ts";
import { metricValue } from "../../metrics/metrics.ts";
import { pairedTasks, type RunOptions } from "../runs/replicate.ts";
import { refuseOnlyFailures, type RunFailure, runsThatCount } from "../runs/runFailure.ts";
import { creditsOf, purchasesOf, type Rule, RULES } from "./rules.ts";
import { channelTouchpoints, momentTouchpoints, type Touchpoint, withoutTouchpoints } from "./touchpoint.ts";
import { overChannels, placesOf, touchPathsOf } from "./touchPaths.ts";

/** What is taken away: nothing, everything, or one touchpoint. */
export interface Removal {
  readonly touchpoints: readonly Touchpoint[];
  readonly parameters: Parameters;
}

/** An attribution, laid out: nothing is simulated yet. */
export interface AttributionPlan {
  readonly scenario: Scenario;
  readonly brand: string;
  readonly channels: readonly Touchpoint[];
  /** channels by micro-moment; empty if they were left out */
  readonly moments: readonly Touchpoint[];
  /** today's market, all touchpoints removed, then each channel, then each moment of each channel */
  readonly removals: readonly Removal[];
}

/** What was measured of the brand in each run; shape [runs] each. */
export interface RemovedRuns {
  readonly sales: readonly number[];
  readonly revenue: readonly number[];
  readonly profit: readonly number[];
}

/** What a rule credits to each touchpoint in each run, in purchases of the logged consumers. */
export type Credits = Readonly<Record<Rule, readonly Float64Array[]>>;

export interface Attribution {
  readonly plan: AttributionPlan;
  readonly seed: string;
  /** paired runs: those that every removal has finished, without a gap */
  readonly runs: number;
  /** in the order of the plan's removals */
  readonly removed: readonly RemovedRuns[];
  /** credits by channel, and by channel and moment (number channel · 4 + moment of the whole market) */
  readonly byChannel: Credits;
  readonly byMoment: Credits;
  /** purchases of the logged consumers in each run, and those of them that no meeting came before */
  readonly purchases: readonly number[];
  readonly untouched: readonly number[];
  /** runs that failed; their pairs are left out */
  readonly failures: readonly RunFailure[];
}

/**
 * Lays out the removal of each touchpoint of a brand.
 *
 * @param logged - the market with the event log of a sample of its consumers, from which rules are reckoned
 * @param withMoments - whether each micro-moment of each channel is removed too, besides whole channels
 */
export function planAttribution(
  scenario: Scenario,
  logged: Parameters,
  brand: string,
  withMoments: boolean,
): AttributionPlan {
  const unlogged = { ...logged, logged: 0 };
  const channels = channelTouchpoints(logged, brand);
  const moments = withMoments ? momentTouchpoints(logged, brand) : [];
  const without = (touchpoints: readonly Touchpoint[]): Removal => ({
    touchpoints,
    parameters: withoutTouchpoints(unlogged, brand, touchpoints),
  });
  return {
    scenario,
    brand,
    channels,
    moments,
    removals: [
      { touchpoints: [], parameters: logged },
      without(channels),
      ...[...channels, ...moments].map((touchpoint) => without([touchpoint])),
    ],
  };
}

/**
 * Removes each touchpoint in paired runs: run number k meets the same luck whatever is removed, so that what is lost
 * was brought by the touchpoint. From today's runs it reads the paths that analytics would see.
 *
 * All removals finish run k before run k + 1 is begun, so that an interruption leaves pairs.
 */
export async function attribute(
  plan: AttributionPlan,
  options: RunOptions,
  executor: Executor,
): Promise<Attribution> {
  const { runs, seed, progress, signal } = options;
  const { removals, brand } = plan;
  const found: number[][][] = removals.map(() => []);
  const seen: Seen[] = [];
  const tasks = pairedTasks(removals, options);
  let done = 0;
  const receive = (result: RunResult, task: number) => {
    const [removal, run] = [task % removals.length, Math.floor(task / removals.length)];
    found[removal][run] = MEASURED.map((metric) => metricValue(result, brand, metric, "total"));
    if (removal === 0) seen[run] = seeRun(result, brand);
    progress?.(++done, tasks.length);
  };
  const failures: RunFailure[] = [];
  const fail = (message: string, task: number) => {
    const [first] = removals[task % removals.length].touchpoints;
    const run = Math.floor(task / removals.length);
    failures.push({ of: [first?.channel, first?.moment].filter(Boolean).join(" "), run, message });
  };
  await executor.run(tasks, receive, signal, fail);
  refuseOnlyFailures(failures, tasks.length);
  const failed = new Set(failures.map(({ run }) => run));
  const kept = runsThatCount(
    0,
    runs,
    (run) => found.every((own) => run in own),
    (run) => failed.has(run),
  );
  const sights = kept.map((run) => seen[run]);
  return {
    plan,
    seed,
    runs: kept.length,
    removed: found.map((own) => columnsOf(kept.map((run) => own[run]))),
    byChannel: creditsOver(sights.map(({ byChannel }) => byChannel)),
    byMoment: creditsOver(sights.map(({ byMoment }) => byMoment)),
    purchases: sights.map(({ purchases }) => purchases),
    untouched: sights.map(({ untouched }) => untouched),
    failures,
  };
}

const MEASURED = ["sales", "revenue", "profit"] as const;

/** What analytics sees of one run. */
interface Seen {
  readonly byChannel: Readonly<Record<Rule, Float64Array>>;
  readonly byMoment: Readonly<Record<Rule, Float64Array>>;
  readonly purchases: number;
  readonly untouched: number;
}

function seeRun(run: RunResult, brand: string): Seen {
  const paths = touchPathsOf(run, brand);
  const perChannel = overChannels(paths);
  const byRule = (reckon: (rule: Rule) => Float64Array) =>
    Object.fromEntries(RULES.map((rule) => [rule, reckon(rule)])) as Record<Rule, Float64Array>;
  return {
    byChannel: byRule((rule) => creditsOf(rule, perChannel, run.channels.length)),
    byMoment: byRule((rule) => creditsOf(rule, paths, placesOf(run))),
    purchases: purchasesOf(paths),
    untouched: purchasesOf(paths.filter(({ touches }) => touches.length === 0)),
  };
}

function columnsOf(rows: readonly (readonly number[])[]): RemovedRuns {
  const column = (at: number) => rows.map((row) => row[at]);
  return { sales: column(0), revenue: column(1), profit: column(2) };
}

function creditsOver(runs: readonly Readonly<Record<Rule, Float64Array>>[]): Credits {
  return Object.fromEntries(RULES.map((rule) => [rule, runs.map((run) => run[rule])])) as Record<
    Rule,
    Float64Array[]
  >;
}

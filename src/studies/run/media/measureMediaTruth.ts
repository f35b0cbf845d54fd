import type { Parameters } from "../../../model/parameters.ts";
import type { RunResult } from "../../../model/result.ts";
import type { Executor } from "../../runs/executor.ts";
import { impressionsLever, type MediaLever, mediaLeversOf } from "./mediaLevers.ts";
import { type RunOptions, tasksOf } from "../../runs/replicate.ts";
import { WEEK, weekSum } from "../../../metrics/weekSums.ts";

/** What one lever of a brand truly brings, run by run. */
export interface MediaTruth {
  /** a channel of the brand, `advertising.<channel>`, or `advertising` or `seeding` */
  readonly lever: string;
  /** units sold more than without it; by run, then by week */
  readonly sales: readonly Float64Array[];
  /** money earned more than without it; by run, then by week */
  readonly revenue: readonly Float64Array[];
  /** what was spent on it, by run, over the whole weeks */
  readonly spend: readonly number[];
  /** with a tenth more of it: what is spent, sold and earned more, by run; undefined where there cannot be more */
  readonly more?: Readonly<Record<"spend" | "sales" | "revenue", readonly number[]>>;
}

/** What is kept of a run. */
interface WeeksOfRun {
  readonly sales: Float64Array;
  readonly revenue: Float64Array;
  /** by lever, over all whole weeks */
  readonly spend: readonly number[];
}

/**
 * What each channel of a brand, impressions bought on it, its advertising and its gifts bring, week by week: the same runs
 * with and without it. Without a channel means that the brand is not on it from the first day to the last, whatever the timeline says. What a
 * little more brings is measured likewise, with a tenth more of the lever on every day.
 *
 * Contributions do not add up to sales: channels help each other, and people buy without any.
 *
 * @param brand - its number
 */
export async function measureMediaTruth(
  parameters: Parameters,
  brand: number,
  { runs, seed, progress, signal }: RunOptions,
  executor: Executor,
): Promise<MediaTruth[]> {
  const levers = mediaLeversOf(parameters, brand);
  const sides = truthSides(parameters, brand);
  const tasks = sides.flatMap((side) => tasksOf(side, seed, runs));
  const kept = sides.map((): WeeksOfRun[] => []);
  let done = 0;
  const receive = (run: RunResult, task: number) => {
    kept[Math.floor(task / runs)][task % runs] = weeksOf(run, brand, levers);
    progress?.(++done, tasks.length);
  };
  const leaveOut = () => {};
  await executor.run(tasks, receive, signal, leaveOut);
  // Pairs of which one was not finished, or failed, would compare other luck.
  if (kept.some((side) => Object.keys(side).length < runs)) return [];
  const [whole, ...others] = kept;
  let next = 0;
  return levers.map((lever, at) => {
    const without = others[next++];
    const more = lever.more === undefined ? undefined : others[next++];
    return truthOf(lever.name, at, { whole, without, more });
  });
}

/** The markets that are run: with all levers as they are, then without each, and with more of it. */
export function truthSides(parameters: Parameters, brand: number): readonly Parameters[] {
  return [
    parameters,
    ...mediaLeversOf(parameters, brand).flatMap(({ without, more }) =>
      more === undefined ? [without] : [without, more],
    ),
  ];
}

interface Sides {
  readonly whole: readonly WeeksOfRun[];
  readonly without: readonly WeeksOfRun[];
  readonly more: readonly WeeksOfRun[] | undefined;
}

function truthOf(lever: string, at: number, { whole, without, more }: Sides): MediaTruth {
  const lost = (key: "sales" | "revenue") =>
    whole.map((weeks, run) => weeks[key].map((sum, week) => sum - without[run][key][week]));
  const truth = {
    lever,
    sales: lost("sales"),
    revenue: lost("revenue"),
    spend: whole.map(({ spend }) => spend[at]),
  };
  if (more === undefined) return truth;
  const gained = (key: "sales" | "revenue") =>
    more.map((weeks, run) => sumOf(weeks[key]) - sumOf(whole[run][key]));
  const spend = more.map((weeks, run) => weeks.spend[at] - whole[run].spend[at]);
  return { ...truth, more: { spend, sales: gained("sales"), revenue: gained("revenue") } };
}

function weeksOf(run: RunResult, brand: number, levers: readonly MediaLever[]): WeeksOfRun {
  const weeks = Math.floor(run.days / WEEK);
  const byWeek = (of: (week: number) => number) =>
    Float64Array.from({ length: weeks }, (_, week) => of(week));
  return {
    sales: byWeek((week) => weekSum(run, run.series.bought, brand, week)),
    revenue: byWeek((week) => weekSum(run, run.levels.revenue, brand, week)),
    spend: levers.map(({ name }) => sumOf(byWeek((week) => leverSpend(run, brand, name, week)))),
  };
}

/** What a brand spends on one lever in a week. */
function leverSpend(
  { media, brands, channels }: RunResult,
  brand: number,
  lever: string,
  week: number,
): number {
  const cell = (channel: number) => (week * channels.length + channel) * brands.length + brand;
  const channel = channels.indexOf(lever);
  if (channel >= 0) return media.spend[cell(channel)];
  const bought = channels.findIndex((name) => impressionsLever(name) === lever);
  if (bought >= 0) return media.adSpend[cell(bought)];
  return media[lever === "seeding" ? "seeding" : "advertising"][week * brands.length + brand];
}

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

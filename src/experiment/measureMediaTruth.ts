import type { Epoch, Parameters } from "../model/parameters.ts";
import type { RunResult } from "../model/result.ts";
import type { Executor } from "./executor.ts";
import { type MediaTruth, weekSum } from "./marketingMix.ts";
import { type RunOptions, tasksOf } from "./replicate.ts";

/** A lever of a brand, and the market without it. */
interface Removal {
  readonly lever: string;
  readonly parameters: Parameters;
}

/**
 * What each channel of a brand, its advertising and its gifts bring, week by week: the same runs with and without it.
 * Without a channel means that the brand is not on it from the first day to the last, whatever the timeline says.
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
  const removals = removalsOf(parameters, brand);
  const sides = truthSides(parameters, brand);
  const tasks = sides.flatMap((side) => tasksOf(side, seed, runs));
  const weeks = Math.floor((parameters.days - parameters.warmUp) / 7);
  const sums = sides.map(() => ({ runs: 0, sales: zeros(weeks), revenue: zeros(weeks) }));
  let done = 0;
  const receive = (run: RunResult, task: number) => {
    const sum = sums[Math.floor(task / runs)];
    sum.runs++;
    for (let week = 0; week < weeks; ++week) {
      sum.sales[week] += weekSum(run, run.series.bought, brand, week);
      sum.revenue[week] += weekSum(run, run.levels.revenue, brand, week);
    }
    progress?.(++done, tasks.length);
  };
  const leaveOut = () => {};
  await executor.run(tasks, receive, signal, leaveOut);
  // Pairs of which one was not finished, or failed, would compare other luck.
  if (sums.some((sum) => sum.runs < runs)) return [];
  const [whole, ...without] = sums;
  const lost = (all: Float64Array, rest: Float64Array) =>
    Array.from(all, (sum, week) => (sum - rest[week]) / runs);
  return removals.map(({ lever }, at) => ({
    lever,
    sales: lost(whole.sales, without[at].sales),
    revenue: lost(whole.revenue, without[at].revenue),
  }));
}

/** The markets that are run: with all levers, then without each. */
export function truthSides(parameters: Parameters, brand: number): readonly Parameters[] {
  return [parameters, ...removalsOf(parameters, brand).map((removal) => removal.parameters)];
}

/** A market for each lever that the brand uses on any day. */
function removalsOf(parameters: Parameters, brand: number): Removal[] {
  const count = parameters.channels.length;
  const cells = (channel: number) => [0, 1, 2, 3].map((moment) => (brand * count + channel) * 4 + moment);
  const channels = parameters.channels.map((lever, channel) => ({
    lever,
    parameters: without(parameters, "coverage", cells(channel)),
  }));
  const others = [
    { lever: "advertising", parameters: without(parameters, "advertising", [brand]) },
    { lever: "seeding", parameters: without(parameters, "seeds", [brand]) },
  ];
  return [...channels, ...others].filter((removal): removal is Removal => removal.parameters !== undefined);
}

/** The parameters with some cells of the brands' table at nought; undefined where they are so already. */
function without(
  parameters: Parameters,
  table: "coverage" | "advertising" | "seeds",
  cells: readonly number[],
): Parameters | undefined {
  if (parameters.epochs.every(({ brands }) => cells.every((cell) => brands[table][cell] === 0)))
    return undefined;
  const epochs = parameters.epochs.map((epoch): Epoch => {
    const emptied = epoch.brands[table].slice();
    for (const cell of cells) emptied[cell] = 0;
    return { ...epoch, brands: { ...epoch.brands, [table]: emptied } };
  });
  return { ...parameters, epochs };
}

const zeros = (length: number) => new Float64Array(length);

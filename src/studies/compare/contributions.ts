import type { Bilingual } from "../../language/bilingual.ts";
import type { RunResult } from "../../model/result.ts";
import { boundedMeanInterval, differenceDomain } from "../../numeric/intervals/boundedInterval.ts";
import { type CompileOptions, toParameters } from "../../scenario/compile/toParameters.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import type { Contender, Contribution } from "./compare.ts";
import { settingDifferences } from "./compareSettings.ts";
import type { Executor, SimulationTask } from "../runs/executor.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { metricValue } from "../../metrics/metrics.ts";
import { pairedTasks, type RunOptions } from "../runs/replicate.ts";
import { runsThatCount } from "../runs/runFailure.ts";
import { type SettingGroup, settingGroups } from "../designs/settingGroups.ts";
import { contributionFaults } from "./words/comparing.ts";

/** An alternative taken apart, ready to run. */
export interface ContributionPlan {
  readonly contender: string;
  readonly settings: readonly SettingGroup[];
  /** orders in which the settings are switched; each holds every setting once */
  readonly orders: readonly (readonly number[])[];
  /** the scenarios on the way, by the settings that are switched (bit i = setting i) */
  readonly stops: ReadonlyMap<number, Contender["parameters"]>;
}

/** Up to so many settings every order is tried; beyond, the order of the scenario and its reverse. */
const MOST_IN_ALL_ORDERS = 3;

/** With more settings than this the ways between two scenarios are too many to run. */
const MOST_CONTRIBUTIONS = 12;

/** A plan, or why the alternative cannot be taken apart. */
type ContributionReading =
  | { readonly plan: ContributionPlan; readonly fault?: undefined }
  | { readonly plan?: undefined; readonly fault: Bilingual };

/**
 * Plans the scenarios that lie between a baseline and an alternative: some settings as here, the others as there.
 *
 * @returns undefined with the reason where the alternative cannot be taken apart
 */
export function planContributions(baseline: Contender, alternative: Contender): ContributionReading {
  const differing = settingDifferences(baseline.scenario, alternative.scenario);
  const settings = settingGroups(differing);
  const { name } = alternative;
  if (settings.length === 0) return { fault: contributionFaults.same(name) };
  if (settings.length > MOST_CONTRIBUTIONS)
    return { fault: contributionFaults.tooMany(name, MOST_CONTRIBUTIONS, settings.length) };
  const gone = differing.find(({ after }) => after === undefined);
  if (gone !== undefined) return { fault: contributionFaults.lacks(name, gone.path) };
  const { kind, ties } = baseline.parameters.network;
  const options: CompileOptions = kind === "ties" ? { ties } : {};
  const orders = ordersOf(settings.length);
  const whole = 2 ** settings.length - 1;
  const stops = new Map([
    [0, baseline.parameters],
    [whole, alternative.parameters],
  ]);
  for (const stop of orders.flatMap(stopsOf)) {
    if (stops.has(stop)) continue;
    const switched = settings.filter((_, at) => isSwitched(stop, at));
    const read = applySettings(
      baseline.scenario,
      switched.flatMap(({ members }) => members).map(({ path, after }) => ({ path, value: after })),
    );
    if (read.scenario === undefined) {
      const paths = switched.map(({ path }) => path).join(", ");
      return { fault: contributionFaults.senseless(name, paths) };
    }
    stops.set(stop, toParameters(read.scenario, options));
  }
  return { plan: { contender: name, settings, orders, stops } };
}

/** Plans how every alternative is taken apart: the plans, and why there is none where there cannot be. */
export function planAllContributions([baseline, ...alternatives]: readonly Contender[]) {
  const readings = alternatives.map((alternative) => planContributions(baseline, alternative));
  return {
    plans: readings.flatMap(({ plan }) => plan ?? []),
    faults: readings.flatMap(({ fault }) => fault ?? []),
  };
}

/** Every run that takes a difference apart. */
export function contributionTasks(
  { stops }: ContributionPlan,
  options: Pick<RunOptions, "runs" | "seed">,
): SimulationTask[] {
  return pairedTasks(
    [...stops.values()].map((parameters) => ({ parameters })),
    options,
  );
}

/**
 * Takes a difference apart by switching one setting after the other in runs with the same luck:
 *
 *     contribution of a setting = mean over orders of metric(with it) − metric(just before it)
 *
 * Over all orders that is its Shapley value. In every run the contributions add up to the whole difference, because
 * each order leads from the baseline to the alternative. What two settings do only together is shared between them.
 *
 * @param metrics - what is taken apart, e.g. share and profit of one brand
 * @source Shapley (1953), A value for n-person games; Song, Nelson & Staum (2016), SIAM/ASA J. Uncertainty
 *   Quantification 4(1), 1060–1083
 */
export async function runContributions(
  plan: ContributionPlan,
  metrics: readonly Pick<Contribution, "brand" | "metric" | "period">[],
  level: number,
  options: RunOptions,
  executor: Executor,
): Promise<Contribution[]> {
  const { contender, settings, orders, stops } = plan;
  const { runs, progress, signal } = options;
  const places = [...stops.keys()];
  const tasks = contributionTasks(plan, options);
  const found = places.map((): number[][] => []);
  const failed = new Set<number>();
  const runOf = (task: number) => Math.floor(task / places.length);
  let done = 0;
  const receive = (result: RunResult, task: number) => {
    found[task % places.length][runOf(task)] = metrics.map(({ brand, metric, period }) =>
      metricValue(result, brand, metric, period),
    );
    progress?.(++done, tasks.length);
  };
  await executor.run(tasks, receive, signal, (_, task) => failed.add(runOf(task)));
  const counting = runsThatCount(
    0,
    runs,
    (run) => found.every((own) => run in own),
    (run) => failed.has(run),
  );
  const method = methodOf(plan);
  return metrics.flatMap((about, metric) =>
    settings.map(({ path }, setting) => {
      const values = counting.map((run) => {
        const gains = orders.map((order) => {
          const before = order.slice(0, order.indexOf(setting)).reduce((sum, one) => sum + 2 ** one, 0);
          const at = (stop: number) => found[places.indexOf(stop)][run][metric];
          return at(before + 2 ** setting) - at(before);
        });
        return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
      });
      const {
        mean,
        low,
        high,
        method: interval,
      } = boundedMeanInterval(
        values.filter((value) => !Number.isNaN(value)),
        level,
        differenceDomain(metricDomain(about.brand, about.metric)),
      );
      return {
        contender,
        ...about,
        setting: path,
        contribution: mean,
        low,
        high,
        method: `${method}; ${interval}`,
      };
    }),
  );
}

/** How contributions were reckoned. One setting alone makes the whole difference. */
function methodOf({ settings, orders }: ContributionPlan): string {
  if (settings.length === 1) return "the whole difference: one setting differs";
  return orders.length === 2 && settings.length > 2
    ? "mean over two opposite orders"
    : "mean over all orders (Shapley)";
}

/** Every order of a few settings; of many, the one in which they stand and its reverse. */
function ordersOf(count: number): number[][] {
  const inOrder = Array.from({ length: count }, (_, at) => at);
  return count > MOST_IN_ALL_ORDERS ? [inOrder, inOrder.toReversed()] : permutations(inOrder);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

/** The sets of settings that are switched after each step of an order. */
function stopsOf(order: readonly number[]): number[] {
  let stop = 0;
  return order.map((setting) => (stop += 2 ** setting));
}

const isSwitched = (stop: number, setting: number) => Math.floor(stop / 2 ** setting) % 2 === 1;

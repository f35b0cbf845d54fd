import { deviationLeft } from "../../numeric/inference/linearResolution.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { focusBrand } from "../../report/document/names.ts";
import { prepareScenario } from "../../scenario/compile/preparedScenario.ts";
import { scenariosByDay } from "../../scenario/compile/timeline.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { SimulationTask } from "../runs/executor.ts";
import { type CalibrationQuestion, valuesAt } from "./calibrationPlan.ts";
import type { Posterior } from "./posterior.ts";
import { sizeOf } from "./targets/sizes.ts";
import { type ObservedTarget, subjectOf } from "./targets/target.ts";
import { priorDeviation } from "./unknown.ts";
import type { TradeOff } from "./verdict.ts";

/** What could be done to learn more: wait, ask less or more for some weeks, or stay silent. */
export const EXPERIMENTS = [
  "waiting",
  "lowerPrice",
  "higherPrice",
  "noAdvertising",
  "moreAdvertising",
] as const;
export type Experiment = (typeof EXPERIMENTS)[number];

/** Days that an experiment lasts: two months of weeks. */
const EXPERIMENT_DAYS = 56;

/** How far prices and advertising are moved. */
const MOVED = { lowerPrice: 0.85, higherPrice: 1.15, noAdvertising: 0, moreAdvertising: 2 } as const;

/** How much of what is uncertain now an experiment would leave. */
export interface Prospect {
  readonly experiment: Experiment;
  readonly path: string;
  /** of a pair of settings, the other one: what is left of the combination of both that the data tell least */
  readonly other?: string;
  /** deviation left over deviation now, 0–1 */
  readonly left: number;
}

/** Scenarios of what could be done from the day after the data on; what changes nothing is left out. */
export function experimentsFor({ scenario, until }: CalibrationQuestion): [Experiment, Scenario][] {
  const brand = focusBrand(scenario);
  const days = until + EXPERIMENT_DAYS;
  const extended = { ...scenario, market: { ...scenario.market, days }, expect: [] };
  const before = [...scenariosByDay(scenario)].filter(([day]) => day <= until).at(-1)?.[1] ?? scenario;
  const { price, advertising } = before.brands[brand];
  return EXPERIMENTS.flatMap((experiment): [Experiment, Scenario][] => {
    if (experiment === "waiting") return [[experiment, extended]];
    const isPrice = experiment === "lowerPrice" || experiment === "higherPrice";
    const value = (isPrice ? price : advertising.daily) * MOVED[experiment];
    if (!isPrice && advertising.daily === 0) return [];
    const path = isPrice ? `brands.${brand}.price` : `brands.${brand}.advertising.daily`;
    const timeline = [...scenario.timeline, { day: until, set: { [path]: value }, note: "" }];
    const changed = applySettings(extended, [{ path: "timeline", value: timeline }]).scenario;
    return changed === undefined ? [] : [[experiment, changed]];
  });
}

/** The places of the walk that experiments are tried at. */
export function placesTried({ places }: Posterior, count: number): number[] {
  const tried = Math.min(count, places.length);
  return Array.from({ length: tried }, (_, draw) => Math.floor(((draw + 0.5) * places.length) / tried));
}

/** A run of each experiment at each of some places that the data leave possible. */
export function experimentTasks(
  { unknowns, seed, ties }: CalibrationQuestion,
  scenarios: readonly Scenario[],
  { places }: Posterior,
  tried: readonly number[],
): SimulationTask[] {
  const key = keyFromSeed(`experiments of ${seed}`);
  return scenarios.flatMap((scenario) => {
    const prepared = prepareScenario(
      scenario,
      unknowns.map(({ path }) => path),
      ties && { ties },
    );
    return tried.map((at, run) => ({
      parameters: prepared(valuesAt(unknowns, places[at])),
      key: replicationKey(key, run),
    }));
  });
}

/** What would be seen during an experiment: the same measures of the same brands, over its whole time and at its end. */
export function targetsOf({
  targets,
  until,
}: CalibrationQuestion): Pick<ObservedTarget, "what" | "brand" | "channel" | "spans">[] {
  const half = until + EXPERIMENT_DAYS / 2;
  const spans = [
    { from: until, to: half },
    { from: half, to: until + EXPERIMENT_DAYS },
  ];
  return targets.map((target) => ({ ...subjectOf(target), spans }));
}

/**
 * How much each experiment would narrow down each setting, and of each pair that the data do not tell apart the
 * combination told least: what the data leave possible is regressed on what would be seen if it were true.
 *
 * @param seen - of one experiment, what each run shows; shape [tried][targets][spans]; undefined where a run failed
 */
export function prospectsOf(
  { unknowns, targets }: CalibrationQuestion,
  experiment: Experiment,
  { posterior: { places, sizes }, tradeOffs }: Believed,
  tried: readonly number[],
  seen: readonly (readonly (readonly number[])[] | undefined)[],
): Prospect[] {
  const rows = tried.flatMap((at, run) => {
    const shown = seen[run];
    if (shown === undefined) return [];
    const numbers = targets.flatMap((own, target) =>
      shown[target].map((value) =>
        own.what === "rating" ? value : Math.sqrt(value * sizeOf(own, sizes[at])),
      ),
    );
    return numbers.every(Number.isFinite) ? [{ values: valuesAt(unknowns, places[at]), numbers }] : [];
  });
  const leftOf = (of: (values: readonly number[]) => number) =>
    deviationLeft(
      rows.map(({ values }) => of(values)),
      rows.map(({ numbers }) => numbers),
    );
  const numberOf = (path: string) => unknowns.findIndex((unknown) => unknown.path === path);
  return [
    ...unknowns.map(({ path }, at) => ({ experiment, path, left: leftOf((values) => values[at]) })),
    ...tradeOffs.map(({ one, other, mix }) => {
      const [first, second] = [numberOf(one), numberOf(other)];
      const part = (values: readonly number[], at: number) => values[at] / priorDeviation(unknowns[at]);
      const left = leftOf((values) => mix[0] * part(values, first) + mix[1] * part(values, second));
      return { experiment, path: one, other, left };
    }),
  ];
}

/** What is believed after the data. */
export interface Believed {
  readonly posterior: Posterior;
  readonly tradeOffs: readonly TradeOff[];
}

import type { Fault } from "../../language/fault.ts";
import { findPaths } from "../../scenario/settingPaths.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { writtenAt } from "../../scenario/written.ts";
import { type DesignRange, partOf, readRange } from "../design.ts";
import { checkRanges } from "../designRanges.ts";
import { leverFaults } from "../words/planning.ts";

/** What a lever costs that the scenario itself knows no price of. */
export interface LeverCost {
  /** currency for one whole unit of the setting above today's value */
  readonly amount: number;
  /** once for the run, for each day of it, or for each product sold */
  readonly per: "run" | "day" | "sale";
}

/** A setting that the plan may choose. */
export interface Lever extends DesignRange {
  /** value in today's plan; the mean where the path means several settings that differ */
  readonly today: number;
  /** whether today's plan has this one value at every setting that the path means */
  readonly isEven: boolean;
  readonly cost?: LeverCost;
}

export interface LeversReading {
  readonly levers: readonly Lever[];
  readonly faults: readonly Fault[];
}

/** Enough for a search; more levers than that need a first look at which of them matter. */
const MOST_LEVERS = 12;

/** Reads `path=lo..hi` and `path=amount[/day|/sale]` and holds them against the scenario: all that is wrong at once. */
export function readLevers(
  scenario: Scenario,
  brand: string,
  written: readonly string[],
  costs: readonly string[],
): LeversReading {
  const readings = written.map((text) => readRange(text, "--lever"));
  const ranges = readings.flatMap(({ range }) => (range === undefined ? [] : [range]));
  const checked = checkRanges(scenario, ranges, "--lever");
  const prices = costs.map(readCost);
  const known = new Map(
    prices.flatMap(({ path, cost }) => (cost === undefined ? [] : [[path, cost] as const])),
  );
  const levers = checked.ranges.map((range): Lever => {
    const values = valuesAt(scenario, range.path);
    const today = values.reduce((sum, value) => sum + value, 0) / values.length;
    const cost = known.get(range.path);
    return { ...range, today, isEven: values.every((value) => value === today), ...(cost && { cost }) };
  });
  const foreign = ranges.filter(({ path }) => !path.startsWith(`brands.${brand}.`));
  const faults = [
    ...countFaults(written.length),
    ...readings.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
    ...checked.faults,
    ...foreign.map(({ path }) => leverFaults.notOurs(path, brand)),
    ...prices.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
    ...[...known.keys()]
      .filter((path) => !ranges.some((range) => range.path === path))
      .map((path) =>
        leverFaults.costOfNothing(
          path,
          ranges.map((range) => range.path),
        ),
      ),
  ];
  return { levers, faults };
}

/** Where today's plan stands between the ends of each lever's range, 0–1; outside of it, the nearer end. */
export function todayParts(levers: readonly Lever[]): number[] {
  return levers.map((lever) => Math.min(1, Math.max(0, partOf(lever, lever.today))));
}

/** Whether today's plan is one that the levers can be set to. */
export function isTodayWithin(levers: readonly Lever[]): boolean {
  return levers.every(({ low, high, today, isEven }) => isEven && today >= low && today <= high);
}

/** Whether a plan sets every lever as it is today, but for the digits that plans are rounded to. */
export function isTodayAgain(levers: readonly Lever[], plan: readonly number[]): boolean {
  const today = todayParts(levers);
  return isTodayWithin(levers) && levers.every((lever, at) => plan[at] === leverValue(lever, today[at]));
}

/** The value at a part of a lever's range; both ends included, whole numbers the nearest. */
export function leverValue({ low, high, isWhole }: DesignRange, part: number): number {
  const value = low + part * (high - low);
  return isWhole ? Math.round(value) : Number(value.toPrecision(6));
}

function valuesAt(scenario: Scenario, path: string): number[] {
  const tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
  const { paths } = findPaths(tree, path);
  return paths.flatMap((steps) =>
    numbersIn(
      steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], scenario),
    ),
  );
}

/** A row over the micro-moments is four settings in one; what is left out of a map is nought. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [0];
}

function readCost(text: string): { path: string; cost?: LeverCost; fault?: Fault } {
  const [, path = "", amount, , per = "run"] =
    /^\s*([^=\s]+)\s*=\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(\/\s*(day|sale))?\s*$/i.exec(text) ?? [];
  const value = Number(amount);
  if (path !== "" && Number.isFinite(value))
    return { path, cost: { amount: value, per: per as LeverCost["per"] } };
  return { path, fault: leverFaults.badCost(text) };
}

function countFaults(count: number): Fault[] {
  if (count === 0) return [leverFaults.none];
  return count <= MOST_LEVERS ? [] : [leverFaults.tooMany(MOST_LEVERS, count)];
}

import type { Fault } from "../../language/fault.ts";
import { meanAt, valuesAt } from "../../scenario/compile/costs.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type DesignRange, partOf, readRange } from "../designs/design.ts";
import { checkRanges } from "../designs/designRanges.ts";
import { leverFaults } from "./words/planning.ts";

/** What a lever costs by `costs:` of the scenario or by `--cost`. */
export interface LeverCost {
  /** currency for one whole unit of the setting above what is paid already */
  readonly amount: number;
  /** once, for each day, or for each product sold */
  readonly per: "run" | "day" | "sale";
}

/** A setting that the plan may choose. */
export interface Lever extends DesignRange {
  /** value in today's plan; the mean where the path means several settings that differ */
  readonly today: number;
  /** whether today's plan has this one value at every setting that the path means */
  readonly isEven: boolean;
  /** what is said to be charged for it; empty where only the market's own prices hold */
  readonly costs: readonly LeverCost[];
}

export interface LeversReading {
  readonly levers: readonly Lever[];
  /** what settings cost: what the scenario says, with what was written in its place */
  readonly costs: Scenario["costs"];
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
  const todays = checked.ranges.map(({ path }) => meanAt(scenario, path));
  const all = [
    ...scenario.costs.filter(({ of }) => !known.has(of)),
    ...checked.ranges.flatMap(({ path }, at) => {
      const cost = known.get(path);
      return cost === undefined ? [] : [ratesOf(path, cost, todays[at])];
    }),
  ];
  const levers = checked.ranges.map((range, at): Lever => {
    const isEven = valuesAt(scenario, range.path).every((value) => value === todays[at]);
    return { ...range, today: todays[at], isEven, costs: costsOf(range.path, all) };
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
  return { levers, costs: all, faults };
}

/** A cost that was written for a lever: today's value is paid already. */
function ratesOf(of: string, { amount, per }: LeverCost, today: number): Scenario["costs"][number] {
  const rate = (kind: LeverCost["per"]) => (per === kind ? amount : 0);
  return { of, paid: today, perSale: rate("sale"), perDay: rate("day"), once: rate("run") };
}

function costsOf(path: string, costs: Scenario["costs"]): LeverCost[] {
  return costs
    .filter(({ of }) => of === path)
    .flatMap(({ perSale, perDay, once }) => [
      { amount: once, per: "run" as const },
      { amount: perDay, per: "day" as const },
      { amount: perSale, per: "sale" as const },
    ])
    .filter(({ amount }) => amount !== 0);
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

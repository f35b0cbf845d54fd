import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { VariedSetting } from "../explore/contract.ts";
import { type PageLever, valueAt } from "./leversOf.ts";

/** How far a part of a whole is moved either way. */
const PART = 0.25;

/**
 * How far somebody who decides could move a setting from where it stands: a quarter of the scale for parts of a whole, half
 * its value either way for all else. Undefined where that is nowhere, or where it is no number.
 */
export function reachOf({ path, info }: PageLever, scenario: Scenario): VariedSetting | undefined {
  const today = valueAt(scenario, path) ?? info.fallback;
  if (typeof today !== "number") return undefined;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = info;
  const isPart = minimum >= 0 && maximum <= 1;
  const by = isPart ? PART : Math.abs(today) / 2;
  const [low, high] = [Math.max(minimum, today - by), Math.min(maximum, today + by)];
  const round = (value: number) =>
    info.kind === "whole number" ? Math.round(value) : Number(value.toPrecision(4));
  const range = { path, low: round(low), high: round(high) };
  return range.low < range.high ? range : undefined;
}

/** Settings that one weighs against each other: those of the brand itself, and how much people tell. */
const OF_EVERYBODY = ["telling.postRate", "wordOfMouth.tellRate", "telling.threshold"];

/** More than these would take Morris too long to walk through while somebody waits. */
const MOST = 24;

/**
 * What can be weighed of the brand in focus: its own settings as far as they are numbers, its presence on all channels
 * together, and how much people tell.
 */
export function candidatesOf(
  levers: readonly PageLever[],
  scenario: Scenario,
  focus: string,
): readonly VariedSetting[] {
  const isOwn = ({ path }: PageLever) =>
    path.startsWith(`brands.${focus}.`) && !/[.](coverage|touchpoints|ways)[.]/.test(path);
  const own = levers.filter((lever) => isOwn(lever) || OF_EVERYBODY.includes(lever.path));
  const ranges = own.flatMap((lever) => reachOf(lever, scenario) ?? []);
  return [{ path: `brands.${focus}.coverage.*`, low: 0.1, high: 0.9 }, ...ranges].slice(0, MOST);
}

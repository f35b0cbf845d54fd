import type { SourcedSetting } from "../../scenario/explain/settingSources.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** A setting of one scenario that can be turned. */
export interface PageLever {
  /** as `--set` takes it: brands.nonna.price */
  readonly path: string;
  readonly info: SourcedSetting;
  /** the brand, channel or persona that it belongs to; "" where it is everybody's */
  readonly owner: string;
}

/** Every number, word and switch of a scenario, from the declarations of its settings. */
export function leversOf(settings: readonly SourcedSetting[], scenario: Scenario): PageLever[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    "<brand>": Object.keys(scenario.brands),
    "<channel>": Object.keys(scenario.channels),
    "<persona>": Object.keys(scenario.personas),
  };
  return settings
    .filter(
      ({ path, kind }) =>
        kind !== "text" &&
        kind !== "list" &&
        !/^(timeline|sweep|fit|expect|costs|seed|schemaVersion|level|runs)\b/.test(path),
    )
    .flatMap((info) => withNames(info.path, names).map((path) => ({ path, info, owner: ownerOf(path) })))
    .filter(({ path, info }) => valueAt(scenario, path) !== undefined || info.fallback !== undefined);
}

function withNames(path: string, names: Readonly<Record<string, readonly string[]>>): string[] {
  const found = /<\w+>/.exec(path)?.[0];
  if (found === undefined) return [path];
  return (names[found] ?? []).flatMap((name) => withNames(path.replace(found, name), names));
}

function ownerOf(path: string): string {
  const [group, name = ""] = path.split(".");
  return ["brands", "channels", "personas"].includes(group) ? name : "";
}

/** What a scenario says at a path; undefined where it says nothing. */
export function valueAt(scenario: Scenario, path: string): unknown {
  return path.split(".").reduce<unknown>((group, step) => {
    if (typeof group !== "object" || group === null || !Object.hasOwn(group, step)) return undefined;
    return group[step as keyof typeof group];
  }, scenario);
}

/** Settings of the brand in focus that most questions begin with, before it is known which matter here. */
const USUAL = [
  "quality",
  "price",
  "promise",
  "advertising.daily",
  "care.answered",
  "care.hours",
  "outlets",
  "prominence",
  "unitCost",
];

/** The levers to begin with. */
export function usualLevers(levers: readonly PageLever[], focus: string): PageLever[] {
  const paths = [...USUAL.map((name) => `brands.${focus}.${name}`), "telling.postRate"];
  return paths.flatMap((path) => levers.filter((lever) => lever.path === path)).slice(0, 10);
}

/** Lowest and highest end of a slider: the range of the setting, or as far as is plausible from today's value. */
export function rangeOf({ info }: PageLever, today: number): readonly [number, number] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = info;
  const reach = today === 0 ? 10 : Math.abs(today) * 3;
  const low = Number.isFinite(minimum) && minimum > today - 20 * reach ? minimum : today - reach;
  const high = maximum <= Math.max(1, 4 * reach) ? maximum : Math.min(maximum, today + reach);
  return [low, high];
}

/** A step that a hand can tell apart: a hundredth of the range, in round numbers. */
export function stepOf({ info }: PageLever, [low, high]: readonly [number, number]): number {
  if (info.kind === "whole number") return Math.max(1, Math.round((high - low) / 200));
  return 10 ** Math.floor(Math.log10((high - low) / 40));
}

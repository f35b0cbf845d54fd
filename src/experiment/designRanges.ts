import { describeAllowed } from "../scenario/describeAllowed.ts";
import { findPaths, type PathFault } from "../scenario/settingPaths.ts";
import { settingAt, type SettingSchema } from "../scenario/settingSchema.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { type Path, writtenAt } from "../scenario/written.ts";
import type { DesignRange } from "./design.ts";

/** Settings that decide how a scenario is run and read, not what happens in it. */
const NOT_VARIED = ["schemaVersion", "extends", "timeline", "sweep", "expect", "runs", "level", "seed"];

export interface RangesReading {
  readonly ranges: readonly DesignRange[];
  /** all that is wrong with them; empty if nothing is */
  readonly faults: readonly PathFault[];
}

/** Holds ranges against a scenario: the settings must exist, be numbers, and be allowed everywhere in the range. */
export function checkRanges(
  scenario: Scenario,
  ranges: readonly Omit<DesignRange, "isWhole">[],
): RangesReading {
  const tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
  const readings = ranges.map((range, at) => {
    const { paths, fault } = findPaths(tree, range.path);
    if (fault !== undefined) return { fault };
    const isTwice = ranges.some(({ path }, other) => other < at && path === range.path);
    const numbers = paths.map(numberAt);
    const isWhole = numbers.some((number) => number?.type === "integer");
    const wrong = isTwice ? twice(range.path) : faultOf(range, paths, numbers, isWhole);
    return wrong === undefined ? { range: { ...range, isWhole } } : { fault: wrong };
  });
  return {
    ranges: readings.flatMap(({ range }) => (range === undefined ? [] : [range])),
    faults: readings.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  };
}

function faultOf(
  { path, low, high }: Omit<DesignRange, "isWhole">,
  paths: readonly Path[],
  numbers: readonly (SettingSchema | undefined)[],
  isWhole: boolean,
): PathFault | undefined {
  if (numbers.includes(undefined) || paths.some(([group]) => NOT_VARIED.includes(String(group)))) {
    const odd = settingAt(paths[Math.max(0, numbers.indexOf(undefined))]) ?? {};
    const message = `--vary must name a setting that is a number and belongs to the market, but ${path} is ${describeAllowed(odd)}.`;
    return { message, advice: "Vary a number, for example brands.nonna.quality=0.4..0.9." };
  }
  if (!(low < high)) {
    const message = `--vary must have a range from a lower to a higher number, but ${path} goes from ${low} to ${high}.`;
    return {
      message,
      advice: low > high ? `Write ${path}=${high}..${low}.` : "Fix a single value with --set.",
    };
  }
  const bad = numbers.find((number) => {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = number ?? {};
    return low < minimum || high > maximum;
  });
  if (bad !== undefined) {
    const message = `${path} must be ${describeAllowed(bad)}, but is varied from ${low} to ${high}.`;
    return { message, advice: "Vary it within the range of the setting." };
  }
  if (isWhole && !(Number.isInteger(low) && Number.isInteger(high))) {
    const message = `${path} must be a whole number, but is varied from ${low} to ${high}.`;
    return { message, advice: `Write ${path}=${Math.ceil(low)}..${Math.floor(high)}.` };
  }
  return undefined;
}

function twice(path: string): PathFault {
  return {
    message: `--vary must name each setting once, but names ${path} twice.`,
    advice: "Leave one out.",
  };
}

function numberAt(path: Path): SettingSchema | undefined {
  const { anyOf, ...schema } = settingAt(path) ?? {};
  const unit = schema.unit === undefined ? {} : { unit: schema.unit };
  const found = [schema, ...(anyOf ?? [])].find(({ type }) => type === "number" || type === "integer");
  return found && { ...unit, ...found };
}

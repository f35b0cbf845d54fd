import { nearest } from "./nearest.ts";
import { isOpenMap, knownKeys, settingTree, settingWithin, type SettingSchema } from "./settingSchema.ts";
import { keysIn, type Path, type Written } from "./written.ts";

/** Why a path leads nowhere. */
export interface PathFault {
  readonly message: string;
  readonly advice: string;
}

export interface FoundPaths {
  readonly paths: readonly Path[];
  readonly fault?: PathFault;
}

/**
 * Finds the settings that a path such as `brands.*.coverage.*.buy` means in a scenario; `*` stands for every key.
 */
export function findPaths(scenario: Written, text: string): FoundPaths {
  if (text.trim() === "extends") return { paths: [], fault: lateExtends };
  const steps = text
    .trim()
    .replace(/\[(\d+|\*)\]/g, ".$1")
    .split(".");
  return follow({ scenario, text: text.trim() }, settingTree(), [], steps);
}

const lateExtends: PathFault = {
  message: "extends must stand in a file, but is set afterwards.",
  advice: "Write extends: ../baseline.yaml into the scenario.",
};

interface Search {
  readonly scenario: Written;
  readonly text: string;
}

function follow(search: Search, schema: SettingSchema, done: Path, steps: readonly string[]): FoundPaths {
  const [step, ...rest] = steps;
  if (step === undefined) return { paths: [done] };
  if (step === "*") return followAll(search, schema, done, rest);
  const inner = settingWithin(schema, step);
  const names = namesAllowed(search.scenario, schema);
  if (inner === undefined || (names !== undefined && !names.includes(step))) {
    return { paths: [], fault: unknownStep(search, done, step, names ?? knownKeys(schema)) };
  }
  return follow(search, inner, [...done, schema.items === undefined ? step : Number(step)], rest);
}

function followAll(search: Search, schema: SettingSchema, done: Path, rest: readonly string[]): FoundPaths {
  const keys = isOpenMap(schema) ? keysIn(search.scenario, done) : knownKeys(schema);
  const found = keys.map((key) => follow(search, schema, done, [key, ...rest]));
  const paths = found.flatMap((one) => one.paths);
  if (paths.length > 0) return { paths };
  const fault = found.find((one) => one.fault !== undefined)?.fault ?? {
    message: `${search.text} must match settings of the scenario, but ${done.join(".")}.* matches none.`,
    advice: "Name the setting instead of *, for example brands.nonna.coverage.search.",
  };
  return { paths: [], fault };
}

/** Names that a map may have at a path: brands, channels and personas are those of the scenario. */
function namesAllowed(scenario: Written, { keys }: SettingSchema): string[] | undefined {
  return keys === "brand" || keys === "channel" || keys === "persona"
    ? keysIn(scenario, [`${keys}s`])
    : undefined;
}

function unknownStep(search: Search, done: Path, step: string, keys: readonly string[]): PathFault {
  const guess = nearest(step, keys);
  const where = done.length === 0 ? "the scenario" : done.join(".");
  if (keys.length === 0) {
    return {
      message: `${search.text} must be a setting, but ${where} has none inside.`,
      advice: `Write ${where}=value.`,
    };
  }
  return {
    message: `${search.text} must be a setting, but ${where} has no “${step}”.`,
    advice: guess === undefined ? `It has ${listed(keys)}.` : `Did you mean ${[...done, guess].join(".")}?`,
  };
}

/** A few words of a list, for a sentence. */
export function listed(words: readonly string[], most = 12): string {
  const shown = words.slice(0, most).join(", ");
  return words.length > most ? `${shown} and ${words.length - most} more` : shown;
}

import { sameInAll } from "../../language/bilingual.ts";
import { didYouMean, type Fault } from "../../language/fault.ts";
import { keysOf } from "../check/describeUnknownKey.ts";
import { keyMeant, settingMeant } from "../check/settingMeant.ts";
import { isOpenMap, knownKeys, settingTree, settingWithin, type SettingSchema } from "./settingSchema.ts";
import { pathFaults } from "../words/paths.ts";
import { THE_SCENARIO } from "../words/values.ts";
import { keysIn, type Path, writtenIn, type Written } from "../read/written.ts";

export interface FoundPaths {
  readonly paths: readonly Path[];
  /** why it leads nowhere */
  readonly fault?: Fault;
}

/**
 * Finds the settings that a path such as `brands.*.coverage.*.buy` means in a scenario; `*` stands for every key.
 */
export function findPaths(scenario: Written, text: string): FoundPaths {
  if (text.trim() === "extends") return { paths: [], fault: pathFaults.lateExtends };
  const steps = text
    .trim()
    .replace(/\[(\d+|\*)\]/g, ".$1")
    .split(".");
  return follow({ scenario, text: text.trim() }, settingTree(), [], steps);
}

interface Search {
  readonly scenario: Written;
  readonly text: string;
}

function follow(search: Search, schema: SettingSchema, done: Path, steps: readonly string[]): FoundPaths {
  const [step, ...rest] = steps;
  if (step === undefined) return { paths: [done] };
  // Settings that the timeline sets are written under their whole paths.
  if (schema.keys === "path") return { paths: [[...done, steps.join(".")]] };
  if (step === "*") return followAll(search, schema, done, rest);
  if (schema.items !== undefined && !(Number(step) < itemsOf(search.scenario, schema, done)))
    return { paths: [], fault: noSuchItem(search, schema, done, rest) };
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
  const fault =
    found.find((one) => one.fault !== undefined)?.fault ?? pathFaults.noMatch(search.text, done.join("."));
  return { paths: [], fault };
}

/** How many items a list has: as many as were written, or as it has where it is left out. */
function itemsOf(scenario: Written, schema: SettingSchema, done: Path): number {
  const written = writtenIn(scenario, done);
  if (written?.kind === "list") return written.items.length;
  // What stands in its place is no list, of which the check of values says more.
  if (written !== undefined) return Number.POSITIVE_INFINITY;
  return Array.isArray(schema.default) ? schema.default.length : 0;
}

function noSuchItem(
  { scenario, text }: Search,
  schema: SettingSchema,
  done: Path,
  rest: readonly string[],
): Fault {
  const list = done.join(".");
  return pathFaults.noSuchItem(text, list, itemsOf(scenario, schema, done), [list, "0", ...rest].join("."));
}

/** Names that a map may have at a path: brands, channels and personas are those of the scenario. */
function namesAllowed(scenario: Written, { keys }: SettingSchema): string[] | undefined {
  return keys === "brand" || keys === "channel" || keys === "persona"
    ? keysIn(scenario, [`${keys}s`])
    : undefined;
}

function unknownStep(search: Search, done: Path, step: string, keys: readonly string[]): Fault {
  const where = done.length === 0 ? THE_SCENARIO : sameInAll(done.join("."));
  const key = keyMeant(step, done, keys);
  const meant = key === undefined ? settingMeant(step, done, search.scenario) : [...done, key];
  if (keys.length === 0 && meant === undefined) return pathFaults.nothingInside(search.text, where);
  const advice = meant === undefined ? keysOf(keys, done) : didYouMean(meant.join("."));
  return pathFaults.unknown(search.text, where, step, advice);
}

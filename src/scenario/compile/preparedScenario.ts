import type { Parameters } from "../../model/parameters.ts";
import { MOMENTS } from "../../model/parameters.ts";
import { type CompileOptions, toParameters } from "./toParameters.ts";
import { findPaths } from "../explain/settingPaths.ts";
import { isMomentRow, settingAt } from "../explain/settingSchema.ts";
import { isSameSetting, settingsDecided } from "../explain/settingsDecided.ts";
import type { Scenario } from "../settings/scenario.ts";
import { applySettings } from "../read/readScenario.ts";
import { scenariosByDay } from "./timeline.ts";
import { formatPath, type Path, writtenAt } from "../read/written.ts";

/**
 * A checked scenario of which some settings will take many values, so that what does not depend on them is read once:
 * reading it anew takes longer than half the run of a small market.
 *
 * Values are not checked: whoever gives them knows that all of them are allowed.
 *
 * @param paths - settings that are numbers; `*` stands for all
 * @returns what `toParameters` makes of the scenario with a value for each path, in their order
 */
export function prepareScenario(
  scenario: Scenario,
  paths: readonly string[],
  options: CompileOptions = {},
): (values: readonly number[]) => Parameters {
  let compile: ((values: readonly number[]) => Parameters) | undefined;
  return (values) => {
    compile ??= compilerOf(withEveryGroup(scenario, paths, values), paths, options);
    return compile(values);
  };
}

function compilerOf(scenario: Scenario, paths: readonly string[], options: CompileOptions) {
  const days = [...scenariosByDay(scenario)];
  const leaves = paths.map((path) => numberLeaves(scenario, path));
  const freeOn = days.map(([day]) => leaves.map((own) => own.filter((leaf) => isFree(scenario, leaf, day))));
  return (values: readonly number[]) => {
    const byDay = new Map(
      days.map(([day, then], at) => [day, withNumbers(then, freeOn[at], values)] as const),
    );
    return toParameters(withNumbers(scenario, leaves, values), { ...options, byDay });
  };
}

/** A group that a path leads through and that nobody wrote is made with its defaults, as reading the scenario makes it. */
function withEveryGroup(scenario: Scenario, paths: readonly string[], values: readonly number[]): Scenario {
  const settings = paths.map((path, at) => ({ path, value: values[at] }));
  const { scenario: whole, problems } = applySettings(scenario, settings);
  if (whole === undefined) throw new RangeError(`unchecked value: ${problems[0].message.en}`);
  return whole;
}

/** Every single number that a path stands for: one written for all micro-moments is four. */
export function numberLeaves(scenario: Scenario, path: string): Path[] {
  const tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
  return findPaths(tree, path).paths.flatMap((found) =>
    isMomentRow(settingAt(found) ?? {}) ? MOMENTS.map((moment) => [...found, moment]) : [found],
  );
}

/** Whether the timeline has left a setting alone until a day. */
function isFree(scenario: Scenario, leaf: Path, day: number): boolean {
  const path = formatPath(leaf);
  return !scenario.timeline.some(
    (change) =>
      change.day <= day &&
      Object.entries(change.set).some(([setting, value]) =>
        settingsDecided(scenario, setting, value).some((decided) => isSameSetting(decided, path)),
      ),
  );
}

function withNumbers(scenario: Scenario, leaves: readonly (readonly Path[])[], values: readonly number[]) {
  return leaves.reduce(
    (before, own, at) => own.reduce((tree, leaf) => withNumber(tree, leaf, values[at]), before),
    scenario,
  );
}

/** The same tree with one number in another's place; all that it does not stand in is shared. */
function withNumber<Tree>(tree: Tree, [step, ...rest]: Path, value: number): Tree {
  if (step === undefined) return value as Tree;
  if (Array.isArray(tree)) {
    const items = [...tree];
    items[Number(step)] = withNumber(items[Number(step)], rest, value);
    return items as Tree;
  }
  const group = tree as Record<string, unknown>;
  return { ...group, [step]: withNumber(group[step], rest, value) } as Tree;
}

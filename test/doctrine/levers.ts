import { applySettings } from "../../src/scenario/read/readScenario.ts";
import { settingAt, type SettingSchema } from "../../src/scenario/explain/settingSchema.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";

/** A setting that can be moved, and values to move it to. */
export interface Lever {
  readonly path: string;
  readonly values: readonly unknown[];
}

type Settings = Readonly<Record<string, unknown>>;

/** Every number, flag and choice that stands in a scenario, with values on either side of the one it has. */
export function leversOf(scenario: Scenario): Lever[] {
  return leavesOf(scenario, []).flatMap(([path, value]) => {
    const schema = settingAt(path);
    const values = schema === undefined ? [] : otherValues(schema, value, stepOf(path));
    return values.length === 0 ? [] : [{ path: path.join("."), values }];
  });
}

/** A scenario with some settings changed. */
export function change(scenario: Scenario, settings: Settings): Scenario {
  const list = Object.entries(settings).map(([path, value]) => ({ path, value }));
  const { scenario: changed, problems } = applySettings(scenario, list);
  if (changed === undefined) throw new Error(problems.map(({ message }) => message.en).join(" "));
  return changed;
}

/** A scenario with one lever moved; where it is a share of a whole, the other shares make room for it. */
export function moveTo(scenario: Scenario, path: string, value: unknown): Scenario {
  const [, row, key] = /^(personas\..*(?:devices|formats|transitions\.\w+))\.(\w+)$/.exec(path) ?? [];
  if (row !== undefined && key !== undefined) {
    return change(scenario, { [row]: makeRoom(at(scenario, row), key, Number(value)) });
  }
  const [, persona] = /^personas\.(\w+)\.share$/.exec(path) ?? [];
  if (persona === undefined) return change(scenario, { [path]: value });
  const shares = Object.entries(scenario.personas).map(([name, { share }]) => [name, share] as const);
  const moved = Object.entries(makeRoom(Object.fromEntries(shares), persona, Number(value)));
  return change(
    scenario,
    Object.fromEntries(moved.map(([name, share]) => [`personas.${name}.share`, share])),
  );
}

/** Shares that sum to 1 with one of them set; the others keep their proportions, or share alike if they had nothing. */
function makeRoom(shares: Readonly<Record<string, number>>, key: string, value: number) {
  const others = Object.keys(shares).filter((name) => name !== key);
  const before = others.reduce((sum, name) => sum + shares[name], 0);
  const moved = others.map((name) => {
    const part = before === 0 ? 1 / others.length : shares[name] / before;
    return [name, part * (1 - value)];
  });
  return Object.fromEntries([...moved, [key, value]]) as Record<string, number>;
}

function at(scenario: Scenario, path: string): Record<string, number> {
  const steps = path.split(".");
  return steps.reduce<unknown>((value, step) => (value as Settings)[step], scenario) as Record<
    string,
    number
  >;
}

function leavesOf(value: unknown, path: readonly string[]): (readonly [string[], unknown])[] {
  if (typeof value !== "object" || value === null) return [[[...path], value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** How far a share is moved; thresholds of stars must stay in order. */
function stepOf(path: readonly string[]): number {
  return path.includes("starThresholds") ? 0.04 : 0.4;
}

function otherValues(schema: SettingSchema, value: unknown, step: number): unknown[] {
  const words = wordsOf(schema);
  if (typeof value === "boolean") return [!value];
  if (typeof value === "string") return words.filter((word) => word !== value);
  if (typeof value !== "number") return [];
  const { minimum, maximum, type } = numberOf(schema);
  if (minimum === undefined || maximum === undefined) return [];
  const wanted = maximum <= 1 ? [value + step, value - step] : [value === 0 ? 1 : 2 * value, value / 2];
  const within = wanted.map((other) => Math.min(maximum, Math.max(minimum, other)));
  const numbers = type === "integer" ? within.map(Math.round) : within;
  return [...numbers.filter((other) => other !== value), ...words];
}

function wordsOf(schema: SettingSchema): unknown[] {
  const here = schema.const === undefined ? [...(schema.enum ?? [])] : [schema.const];
  return [...here, ...(schema.anyOf ?? []).flatMap(wordsOf)];
}

/** The numeric one of several shapes that a setting may take. */
function numberOf(schema: SettingSchema): SettingSchema {
  return schema.anyOf?.find(({ maximum }) => maximum !== undefined) ?? schema;
}

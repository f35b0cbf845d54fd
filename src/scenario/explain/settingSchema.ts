import { scenarioSettings } from "../settings/scenario.ts";
import { declaredSchema, type SettingSchema } from "./declaredSchema.ts";
import type { Path } from "../read/written.ts";

export type { SettingSchema };

let made: SettingSchema | undefined;

/** The whole tree of settings, made from the declarations when it is first asked for. */
export function settingTree(): SettingSchema {
  made ??= declaredSchema(scenarioSettings);
  return made;
}

/** What may stand under a key of a group, or at a number of a list; undefined if nothing may. */
export function settingWithin(schema: SettingSchema, step: string | number): SettingSchema | undefined {
  if (schema.anyOf !== undefined) {
    return schema.anyOf.map((option) => settingWithin(option, step)).find((found) => found !== undefined);
  }
  if (schema.items !== undefined) return /^\d+$/.test(String(step)) ? schema.items : undefined;
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, step)) return properties[step];
  return isOpenMap(schema) && additionalProperties !== false ? additionalProperties : undefined;
}

/** What is known of the setting at a path; undefined if there is none. */
export function settingAt(path: Path): SettingSchema | undefined {
  return path.reduce<SettingSchema | undefined>(
    (schema, step) => schema && settingWithin(schema, step),
    settingTree(),
  );
}

/** Keys that a group has; none for a map with free names. */
export function knownKeys(schema: SettingSchema): string[] {
  const rows = schema.anyOf ?? [schema];
  return rows.flatMap(({ properties = {} }) => Object.keys(properties));
}

/** Whether it is a map whose keys are free names, such as the brands. */
export function isOpenMap({ type, properties, additionalProperties }: SettingSchema): boolean {
  return type === "object" && properties === undefined && additionalProperties !== false;
}

/** Whether it is a row over the four micro-moments, for which one number may be written. */
export function isMomentRow({ anyOf }: SettingSchema): boolean {
  return anyOf?.some(({ properties }) => properties !== undefined && "know" in properties) ?? false;
}

/** Whether it is a text for people, which may be written in each language. */
export function isSpoken({ anyOf }: SettingSchema): boolean {
  return anyOf?.some(({ properties }) => properties !== undefined && "it" in properties) ?? false;
}

/** The same setting as a text that is written once; any other setting as it is. */
export function writtenOnce(schema: SettingSchema): SettingSchema {
  if (!isSpoken(schema)) return schema;
  const { anyOf = [], ...said } = schema;
  return { ...said, ...anyOf.find(({ type }) => type === "string") };
}

/** Whether a setting, or a group that it belongs to, is settled before the first day of a run. */
export function isFixed(path: Path): boolean {
  return path.some((_, at) => settingAt(path.slice(0, at + 1))?.fixed === true);
}

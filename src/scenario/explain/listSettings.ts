import { type Bilingual, sameInAll } from "../../language/bilingual.ts";
import { isMomentRow, isOpenMap, isSpoken, settingTree, type SettingSchema } from "./settingSchema.ts";
import type { SettingUnit } from "../words/units.ts";

/** What is known of one setting, for help texts, tables and the studio's controls. */
export interface SettingInfo {
  /** with names in angle brackets where they are free: `brands.<brand>.coverage.<channel>.know` */
  readonly path: string;
  /** a few words for sentences, charts and tables */
  readonly name: Bilingual;
  /** a sentence without its full stop */
  readonly about: Bilingual;
  readonly kind: "number" | "whole number" | "yes or no" | "word" | "text" | "list";
  /** "" where there is none */
  readonly unit: SettingUnit | "";
  readonly minimum?: number;
  readonly maximum?: number;
  /** words that may be written; for a number, those that may stand in its place */
  readonly words: readonly string[];
  /** value when it is left out; undefined where one must be written or nothing stands for it */
  readonly fallback: unknown;
  /** value that switches the mechanism off */
  readonly off?: number | string;
  /** statements of the doctrine that it belongs to */
  readonly doctrine: readonly string[];
  readonly advice?: Bilingual;
  /** true when the timeline cannot change it */
  readonly fixed: boolean;
  /** true for a text that may be written in each language */
  readonly spoken?: true;
  /** row over the micro-moments that it belongs to; one number may be written for all of the row */
  readonly row?: string;
}

/** All settings, in the order of their declarations. */
export function listSettings(): SettingInfo[] {
  return settingsWithin(settingTree(), "", {});
}

/** What settings take from the group that they stand in. */
interface Inherited {
  readonly fixed?: boolean;
  readonly row?: string;
  readonly doctrine?: readonly string[];
}

function settingsWithin(schema: SettingSchema, path: string, around: Inherited): SettingInfo[] {
  const inherited = inheritance(schema, path, around);
  const group = isMomentRow(schema) ? schema.anyOf?.find(({ properties }) => properties) : schema;
  if (group?.properties !== undefined) {
    return Object.entries(group.properties).flatMap(([key, inner]) =>
      settingsWithin(inner, path === "" ? key : `${path}.${key}`, inherited),
    );
  }
  if (isOpenMap(schema) && schema.additionalProperties !== undefined) {
    const name = schema.keys === "path" ? "<path>" : `<${schema.keys ?? "name"}>`;
    return settingsWithin(schema.additionalProperties || {}, `${path}.${name}`, inherited);
  }
  if (schema.items?.properties !== undefined)
    return settingsWithin(schema.items, `${path}.<number>`, inherited);
  return [describe(schema, path, inherited)];
}

function inheritance(schema: SettingSchema, path: string, around: Inherited): Inherited {
  const { fixed = around.fixed, doctrine = around.doctrine } = schema;
  const row = isMomentRow(schema) ? path : around.row;
  return {
    ...(fixed !== undefined && { fixed }),
    ...(doctrine !== undefined && { doctrine }),
    ...(row !== undefined && { row }),
  };
}

function describe(
  schema: SettingSchema,
  path: string,
  { fixed = false, ...inherited }: Inherited,
): SettingInfo {
  const options = schema.anyOf ?? [schema];
  const number = options.find(({ type }) => type === "number" || type === "integer");
  const words = options.flatMap(
    (option) => option.enum ?? (typeof option.const === "string" ? [option.const] : []),
  );
  return {
    path,
    name: schema.name ?? sameInAll(path),
    about: schema.about ?? sameInAll(""),
    kind: kindOf(schema, number, words),
    unit: schema.unit ?? "",
    ...(typeof schema.const === "number" && { minimum: schema.const, maximum: schema.const }),
    ...range(number ?? schema.items),
    words,
    fallback: schema.default,
    doctrine: schema.doctrine ?? inherited.doctrine ?? [],
    fixed,
    ...(isSpoken(schema) && { spoken: true as const }),
    ...(schema.off !== undefined && { off: schema.off }),
    ...(schema.advice !== undefined && { advice: schema.advice }),
    ...(inherited.row !== undefined && { row: inherited.row }),
  };
}

/** Limits; those that only keep numbers exact are none. */
function range({ minimum, maximum }: SettingSchema = {}) {
  return {
    ...(minimum !== undefined && minimum > -1e15 && { minimum }),
    ...(maximum !== undefined && maximum < 1e15 && { maximum }),
  };
}

function kindOf(
  schema: SettingSchema,
  number: SettingSchema | undefined,
  words: readonly string[],
): SettingInfo["kind"] {
  if (typeof schema.const === "number") return "whole number";
  if (number !== undefined) return number.type === "integer" ? "whole number" : "number";
  if (words.length > 0) return "word";
  if (schema.type === "boolean") return "yes or no";
  return [schema, ...(schema.anyOf ?? [])].some(({ type }) => type === "array") ? "list" : "text";
}

import type { Language } from "../../language/language.ts";
import { ownSource } from "./settingSources.ts";
import { isMomentRow, settingTree, type SettingSchema } from "./settingSchema.ts";
import { explainWords } from "../words/explain.ts";
import { type SettingUnit, unitWord } from "../words/units.ts";

/** Notes that are ours and not the standard's: they go into the descriptions, which editors show. */
const ownWords = ["name", "about", "unit", "doctrine", "advice", "off", "fixed", "keys"];

/**
 * The JSON Schema (draft 7) of a scenario's file: with it an editor completes, checks and explains settings.
 *
 * A file that extends another one need not write what that one has, and may write null to remove something.
 */
export function jsonSchema(language: Language = "en"): Record<string, unknown> {
  const tree = settingTree();
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "umot scenario",
    ...(convert(tree, { language, path: "" }) as Record<string, unknown>),
    if: { required: ["extends"] },
    // oxlint-disable-next-line unicorn/no-thenable -- the standard calls it so
    then: {},
    else: { required: tree.required ?? [] },
  };
}

/** Where in the tree a schema stands, and in which language it is explained. */
interface Place {
  readonly language: Language;
  readonly path: string;
  /** the row over the micro-moments whose cell it is */
  readonly row?: string;
}

function convert(schema: SettingSchema, place: Place): unknown {
  const kept = Object.entries(schema).filter(([key]) => key !== "required" && !ownWords.includes(key));
  const within = isMomentRow(schema) ? { ...place, row: place.path } : place;
  const parts = kept.map(([key, value]) => [key, convertPart(key, value, schema, within)]);
  return {
    ...(schema.about !== undefined && { description: describe(schema, schema.about[place.language], place) }),
    ...Object.fromEntries(parts),
  };
}

function convertPart(key: string, value: unknown, { keys }: SettingSchema, place: Place): unknown {
  const inside = (inner: SettingSchema, step: string) =>
    convert(inner, { ...place, path: place.path === "" ? step : `${place.path}.${step}` });
  if (key === "anyOf") return (value as SettingSchema[]).map((option) => convert(option, place));
  if (key === "items") return inside(value as SettingSchema, "<number>");
  if (key === "additionalProperties" && typeof value === "object")
    return inside(value as SettingSchema, `<${keys ?? "name"}>`);
  if (key !== "properties") return value;
  const inner = Object.entries(value as Record<string, SettingSchema>);
  return Object.fromEntries(inner.map(([name, schema]) => [name, removable(inside(schema, name))]));
}

/** Null removes what an extended file has. */
function removable(schema: unknown): unknown {
  const { type, enum: words, anyOf, ...rest } = schema as Record<string, unknown>;
  return {
    ...rest,
    ...(type !== undefined && { type: [type, "null"] }),
    ...(words !== undefined && { enum: [...(words as unknown[]), null] }),
    ...(anyOf !== undefined && { anyOf: [...(anyOf as unknown[]), { type: "null" }] }),
  };
}

/** Units that say no more than the type does. */
const plainUnits: readonly SettingUnit[] = ["text", "1", "one word", "true or false", "file", "path"];

/** What an editor shows when the pointer rests on a setting. */
function describe(
  { unit, default: fallback, off, doctrine, fixed }: SettingSchema,
  about: string,
  { language, path, row = path }: Place,
): string {
  const source = ownSource(path) ?? ownSource(row);
  const words = explainWords[language];
  const isShort =
    fallback !== undefined && fallback !== "" && (typeof fallback !== "object" || Array.isArray(fallback));
  const notes = [
    unit === undefined || plainUnits.includes(unit) ? "" : words.unit(unitWord(unit, language)),
    isShort ? words.short.fallback(JSON.stringify(fallback)) : "",
    off === undefined ? "" : words.short.off(String(off)),
    fixed === true ? words.short.fixed : "",
    doctrine === undefined ? "" : words.short.doctrine(doctrine.join(", ")),
    source === undefined ? "" : words.short.source(typeof source === "string" ? source : source[language]),
  ].filter((note) => note !== "");
  return notes.length === 0 ? about : `${about} (${notes.join("; ")})`;
}

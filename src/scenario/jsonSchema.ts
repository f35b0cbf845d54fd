import { settingTree, type SettingSchema } from "./settingSchema.ts";

/** Notes that are ours and not the standard's: they go into the descriptions, which editors show. */
const ownWords = ["unit", "source", "doctrine", "advice", "off", "fixed", "keys"];

/**
 * The JSON Schema (draft 7) of a scenario's file: with it an editor completes, checks and explains settings.
 *
 * A file that extends another one need not write what that one has, and may write null to remove something.
 */
export function jsonSchema(): Record<string, unknown> {
  const { required = [], ...root } = convert(settingTree()) as Record<string, unknown>;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "umot scenario",
    ...root,
    if: { required: ["extends"] },
    // oxlint-disable-next-line unicorn/no-thenable -- the standard calls it so
    then: {},
    else: { required },
  };
}

function convert(schema: SettingSchema): unknown {
  const { description: _, required, ...rest } = schema as SettingSchema & Record<string, unknown>;
  const kept = Object.entries(rest).filter(([key]) => !ownWords.includes(key) && key !== "$schema");
  const isRoot = "$schema" in rest;
  return {
    ...(describe(schema) !== "" && { description: describe(schema) }),
    ...Object.fromEntries(kept.map(([key, value]) => [key, convertPart(key, value)])),
    ...(isRoot && required !== undefined && { required }),
  };
}

function convertPart(key: string, value: unknown): unknown {
  if (key === "anyOf") return (value as SettingSchema[]).map(convert);
  if (key === "items" || (key === "additionalProperties" && typeof value === "object")) {
    return convert(value as SettingSchema);
  }
  if (key !== "properties") return value;
  const inner = Object.entries(value as Record<string, SettingSchema>);
  return Object.fromEntries(inner.map(([name, schema]) => [name, removable(convert(schema))]));
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
const plainUnits = ["text", "1", "one word", "true or false", "file", "path"];

/** What an editor shows when the pointer rests on a setting. */
function describe({
  description = "",
  unit,
  default: fallback,
  off,
  source,
  doctrine,
  fixed,
}: SettingSchema): string {
  const isShort =
    fallback !== undefined && fallback !== "" && (typeof fallback !== "object" || Array.isArray(fallback));
  const notes = [
    unit === undefined || plainUnits.includes(unit) ? "" : `unit: ${unit}`,
    isShort ? `default: ${JSON.stringify(fallback)}` : "",
    off === undefined ? "" : `off: ${off}`,
    fixed === true ? "cannot change during a run" : "",
    doctrine === undefined ? "" : `doctrine: ${doctrine.join(", ")}`,
    source === undefined ? "" : `source: ${source}`,
  ].filter((note) => note !== "");
  return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}

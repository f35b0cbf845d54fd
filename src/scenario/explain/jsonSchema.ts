import type { Language } from "../../language/language.ts";
import { settingTree, type SettingSchema } from "./settingSchema.ts";
import { explainWords } from "../words/explain.ts";
import { type SettingUnit, unitWord } from "../words/units.ts";

/** Notes that are ours and not the standard's: they go into the descriptions, which editors show. */
const ownWords = ["name", "about", "unit", "source", "doctrine", "advice", "off", "fixed", "keys"];

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
    ...(convert(tree, language) as Record<string, unknown>),
    if: { required: ["extends"] },
    // oxlint-disable-next-line unicorn/no-thenable -- the standard calls it so
    then: {},
    else: { required: tree.required ?? [] },
  };
}

function convert(schema: SettingSchema, language: Language): unknown {
  const kept = Object.entries(schema).filter(([key]) => key !== "required" && !ownWords.includes(key));
  return {
    ...(schema.about !== undefined && { description: describe(schema, schema.about[language], language) }),
    ...Object.fromEntries(kept.map(([key, value]) => [key, convertPart(key, value, language)])),
  };
}

function convertPart(key: string, value: unknown, language: Language): unknown {
  if (key === "anyOf") return (value as SettingSchema[]).map((option) => convert(option, language));
  if (key === "items" || (key === "additionalProperties" && typeof value === "object")) {
    return convert(value as SettingSchema, language);
  }
  if (key !== "properties") return value;
  const inner = Object.entries(value as Record<string, SettingSchema>);
  return Object.fromEntries(inner.map(([name, schema]) => [name, removable(convert(schema, language))]));
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
  { unit, default: fallback, off, source, doctrine, fixed }: SettingSchema,
  about: string,
  language: Language,
): string {
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

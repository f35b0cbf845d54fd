import { isMomentRow, isOpenMap, type SettingSchema } from "./settingSchema.ts";

/** What may be written for a setting, as the middle of “must be …, but is …”. */
export function describeAllowed(schema: SettingSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) return alternatives(schema.enum);
  if (isMomentRow(schema)) {
    return `${describeAllowed(numberOf(schema))}, or one for each of know, go, do and buy`;
  }
  if (schema.anyOf !== undefined) {
    return alternatives(
      schema.anyOf.map((option) => describeAllowed({ unit: schema.unit ?? "", ...option })),
    );
  }
  if (schema.type === "number" || schema.type === "integer") return `${numbers(schema)}${unitOf(schema)}`;
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "array") return `${list(schema)}${unitOf(schema)}`;
  if (schema.type === "string") return text(schema);
  if (schema.keys === "path") return "settings by their paths (path: value)";
  return isOpenMap(schema) ? "a group of names (name: value)" : "a group of settings (key: value)";
}

function numberOf({ anyOf = [], unit = "" }: SettingSchema): SettingSchema {
  return { unit, ...anyOf.find(({ type }) => type === "number") };
}

/** The unit in brackets, where the range does not say it already. */
function unitOf({ unit = "" }: SettingSchema): string {
  return unit === "" || unit === "0–1" ? "" : ` (${unit})`;
}

function numbers({ type, minimum, maximum }: SettingSchema): string {
  const kind = type === "integer" ? "a whole number" : "a number";
  if (minimum === undefined || minimum < -1e15) return kind;
  if (maximum === undefined || maximum > 1e15) return `${kind} from ${readable(minimum)} up`;
  return `${kind} from ${readable(minimum)} to ${readable(maximum)}`;
}

/** Zeros are counted for the reader: 20 million. */
export function readable(value: number): string {
  if (value >= 1e9 && value % 1e8 === 0) return `${value / 1e9} billion`;
  return value >= 1e6 && value % 1e5 === 0 ? `${value / 1e6} million` : String(value);
}

function text({ maxLength, minLength, pattern, unit }: SettingSchema): string {
  if (pattern !== undefined && unit !== undefined) return `written ${unit}`;
  if (unit === "file" || unit === "path") return `the name of a ${unit}`;
  if (maxLength === undefined) return "a text";
  return minLength === undefined || minLength === 0
    ? `a text of at most ${maxLength} characters`
    : `a text of ${minLength} to ${maxLength} characters`;
}

function list({ items, minItems, maxItems }: SettingSchema): string {
  const isNumbers = items?.type === "number";
  const what = isNumbers ? `numbers from ${items.minimum} to ${items.maximum}` : "items";
  if (minItems !== undefined && minItems === maxItems) return `a list of ${minItems} ${what}`;
  return maxItems === undefined ? `a list of ${what}` : `a list of at most ${maxItems} ${what}`;
}

/** “a, b or c”. */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

import { isMomentRow, isOpenMap, type SettingSchema } from "./settingSchema.ts";

/** What may be written for a setting, as the middle of “must be …, but is …”. */
export function describeAllowed(schema: SettingSchema): string {
  const unit = schema.unit === undefined || isSaidAlready(schema) ? "" : ` (${schema.unit})`;
  return `${allowedValues(schema)}${unit}`;
}

function allowedValues(schema: SettingSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) return alternatives(schema.enum);
  if (isMomentRow(schema))
    return `${allowedValues(numberOf(schema))}, or one for each of know, go, do and buy`;
  if (schema.anyOf !== undefined) return alternatives(schema.anyOf.map(allowedValues));
  if (schema.type === "number" || schema.type === "integer") return allowedNumbers(schema);
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "array") return allowedList(schema);
  if (schema.type === "string") return allowedText(schema);
  return isOpenMap(schema) ? "a group of names (name: value)" : "a group of settings (key: value)";
}

function numberOf({ anyOf = [] }: SettingSchema): SettingSchema {
  return anyOf.find(({ type }) => type === "number") ?? {};
}

function allowedNumbers({ type, minimum, maximum }: SettingSchema): string {
  const kind = type === "integer" ? "a whole number" : "a number";
  if (minimum === undefined || minimum < -1e15) return kind;
  return maximum === undefined || maximum > 1e15
    ? `${kind} from ${minimum} up`
    : `${kind} from ${minimum} to ${maximum}`;
}

function allowedText({ maxLength, minLength, pattern }: SettingSchema): string {
  if (pattern !== undefined) return "a text";
  if (maxLength === undefined) return "a text";
  return minLength === undefined || minLength === 0
    ? `a text of at most ${maxLength} characters`
    : `a text of ${minLength} to ${maxLength} characters`;
}

function allowedList({ items, minItems, maxItems }: SettingSchema): string {
  const what = items?.type === "number" ? `numbers from ${items.minimum} to ${items.maximum}` : "items";
  return minItems !== undefined && minItems === maxItems
    ? `a list of ${minItems} ${what}`
    : `a list of ${what}`;
}

/** Whether the unit would only repeat the range. */
function isSaidAlready(schema: SettingSchema): boolean {
  const { unit = "", type } = schema;
  if (schema.const !== undefined || schema.enum !== undefined || type === "boolean") return true;
  return unit === "0–1" || (type === "string" && unit === "text");
}

/** “a, b or c”. */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

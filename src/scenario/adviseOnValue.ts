import { nearest } from "./nearest.ts";
import { numberMeant } from "./numberMeant.ts";
import { settingAt, type SettingSchema } from "./settingSchema.ts";
import type { Path, Written } from "./written.ts";

/** One line that says what to type instead. */
export function adviseOnValue(schema: SettingSchema, written: Written | undefined, path: Path): string {
  const value = written?.kind === "scalar" ? written.value : undefined;
  if (written === undefined) return schema.advice ?? `Add ${path.at(-1)}: and its value.`;
  if (written.kind !== "scalar") return adviseOnGroup(schema, written.kind, path);
  if (value === null || value === "") return adviseOnEmpty(schema);
  if (typeof value === "string") return adviseOnText(schema, value, path);
  if (typeof value === "number") return adviseOnNumber(schema, value, path);
  return typeof value === "object" ? adviceOr(schema, path) : adviseOnText(schema, String(value), path);
}

/** A list or a group stands where one value is expected, or one of them for the other. */
function adviseOnGroup(schema: SettingSchema, kind: Written["kind"], path: Path): string {
  const isValue = numberKind(schema) !== undefined || ["string", "boolean"].includes(schema.type ?? "");
  if (isValue && wordsOf(schema).length === 0)
    return `Write one ${schema.type === "string" ? "text" : "value"}${defaultNote(schema)}`;
  if (schema.type === "array") {
    if (kind === "list") return adviceOr(schema, path);
    return "Write a line that begins with “- ” for each item.";
  }
  return schema.advice ?? (schema.type === "object" ? asGroup : moreAbout(schema, path));
}

const asGroup = "Write its settings as key: value, indented below it.";

function adviseOnEmpty(schema: SettingSchema): string {
  const fallback = defaultText(schema);
  if (fallback !== undefined) return `Write a value, or delete the line to take the default, ${fallback}.`;
  if (schema.type === "object") return "Write its settings indented below it, or delete the line.";
  return schema.advice ?? "Write a value, or delete the line.";
}

function adviseOnText(schema: SettingSchema, text: string, path: Path): string {
  const guess = nearest(text, wordsOf(schema));
  if (guess !== undefined) return `Did you mean ${guess}?`;
  const kind = numberKind(schema);
  const meant = kind === undefined ? undefined : numberMeant(text.trim(), kind);
  if (meant !== undefined) return meant;
  if (schema.type === "boolean" && /^(yes|no|y|n|on|off|true|false)$/i.test(text)) {
    return `Write ${/^(yes|y|on|true)$/i.test(text) ? "true" : "false"}.`;
  }
  if (schema.type === "string" && schema.pattern === undefined && /^(true|false)$/.test(text)) {
    return `Put it in quotes: "${text}".`;
  }
  if (schema.type === "object") return schema.advice ?? asGroup;
  return adviceOr(schema, path);
}

function adviseOnNumber(schema: SettingSchema, value: number, path: Path): string {
  const words = wordsOf(schema);
  if (value === Number.POSITIVE_INFINITY && words.length > 0) return `Write ${words[0]}.`;
  if (schema.type === "string" && schema.pattern === undefined) return `Put it in quotes: "${value}".`;
  if (schema.type === "boolean" && (value === 0 || value === 1)) return `Write ${value === 1}.`;
  const { type, maximum, minimum = 0 } = numberKind(schema) ?? {};
  if (maximum === 1 && value > 5 && value <= 100) return `For ${value} % write ${percentOf(value)}.`;
  if (type === "integer" && Number.isFinite(value) && !Number.isInteger(value)) {
    return `Write a whole number such as ${Math.max(Math.floor(value), minimum)}.`;
  }
  return maximum === 1 ? moreAbout(schema, path) : adviceOr(schema, path);
}

function percentOf(value: number): number {
  return Number((value / 100).toPrecision(12));
}

/** Words that may be written: never, all, newest … */
function wordsOf(schema: SettingSchema): readonly string[] {
  const options = schema.anyOf ?? [schema];
  return options.flatMap((option) => option.enum ?? (typeof option.const === "string" ? [option.const] : []));
}

function numberKind(schema: SettingSchema): SettingSchema | undefined {
  return (schema.anyOf ?? [schema]).find(({ type }) => type === "number" || type === "integer");
}

function adviceOr(schema: SettingSchema, path: Path): string {
  const isGeneral = schema.advice === undefined || numberKind(schema)?.maximum === 1;
  return isGeneral ? moreAbout(schema, path) : (schema.advice ?? "");
}

/** What the setting means; of an item, what its list means. */
function moreAbout(schema: SettingSchema, path: Path): string {
  const about = schema.description ?? settingAt(path.slice(0, -1))?.description;
  return about === undefined ? "Write another value." : `${about}${defaultNote(schema)}`;
}

function defaultNote(schema: SettingSchema): string {
  const fallback = defaultText(schema);
  return fallback === undefined ? "." : `. The default is ${fallback}.`;
}

/** The default as it would be written, if it is short enough for a sentence. */
function defaultText({ default: fallback }: SettingSchema): string | undefined {
  if (fallback === undefined || fallback === "") return undefined;
  if (Array.isArray(fallback)) return fallback.length === 0 ? undefined : `[${fallback.join(", ")}]`;
  return typeof fallback === "object" ? undefined : String(fallback);
}

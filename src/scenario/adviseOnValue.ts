import { nearest } from "./nearest.ts";
import type { SettingSchema } from "./settingSchema.ts";
import { formatPath, type Path, type Written } from "./written.ts";

/** One line that says what to type instead. */
export function adviseOnValue(schema: SettingSchema, written: Written | undefined, path: Path): string {
  const value = written?.kind === "scalar" ? written.value : undefined;
  if (written === undefined) return schema.advice ?? `Write ${formatPath(path)} too.`;
  if (value === null || value === "") return adviseOnEmpty(schema);
  if (typeof value === "string") return adviseOnText(schema, value, path);
  if (typeof value === "number") return adviseOnNumber(schema, value, path);
  if (typeof value === "boolean" && wordsOf(schema).length > 0)
    return adviseOnText(schema, String(value), path);
  return schema.advice ?? moreAbout(schema, path);
}

function adviseOnEmpty(schema: SettingSchema): string {
  const fallback = defaultText(schema);
  return fallback === undefined
    ? (schema.advice ?? "Write a value, or delete the line.")
    : `Write a value, or delete the line to take the default, ${fallback}.`;
}

function adviseOnText(schema: SettingSchema, text: string, path: Path): string {
  const words = wordsOf(schema);
  const guess = nearest(text, words);
  if (guess !== undefined) return `Did you mean ${guess}?`;
  const kind = numberKind(schema);
  if (kind !== undefined) {
    const meant = numberMeant(text.trim(), kind);
    if (meant !== undefined) return meant;
  }
  if (schema.type === "boolean" && /^(yes|no|y|n|on|off)$/i.test(text)) {
    return `Write ${/^(yes|y|on)$/i.test(text) ? "true" : "false"}.`;
  }
  return schema.advice ?? moreAbout(schema, path);
}

/** The number that a text such as “0,5”, “20 %” or “3 days” was meant to be. */
function numberMeant(text: string, { maximum }: SettingSchema): string | undefined {
  const percent = /^(-?[\d.,]+)\s*%$/.exec(text);
  if (percent !== null) {
    const number = Number(percent[1].replace(",", "."));
    const meant = maximum !== undefined && maximum <= 1 ? Number((number / 100).toPrecision(12)) : number;
    return Number.isFinite(meant) ? `Write ${meant} for “${text}”.` : undefined;
  }
  if (/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return `Write ${text} without quotes.`;
  if (/^-?\d{1,3}([,.'_ ]\d{3})+$/.test(text) && (maximum ?? 1e9) > 999) {
    return `Write ${text.replace(/[^\d-]/g, "")}, without marks for thousands.`;
  }
  if (/^-?\d+,\d+$/.test(text)) return `Write ${text.replace(",", ".")}, with a point.`;
  const withUnit =
    /^(-?\d+([.,]\d+)?)\s*[a-zA-Z€$£/ ]+$/.exec(text) ?? /^[€$£]\s*((-?\d+)([.,]\d+)?)$/.exec(text);
  return withUnit === null ? undefined : `Write ${withUnit[1].replace(",", ".")}, without the unit.`;
}

function adviseOnNumber(schema: SettingSchema, value: number, path: Path): string {
  const words = wordsOf(schema);
  if (value === Number.POSITIVE_INFINITY && words.length > 0) return `Write ${words[0]}.`;
  const { type, maximum, minimum = 0 } = numberKind(schema) ?? {};
  if (maximum === 1 && value > 1 && value <= 100)
    return `For ${value} % write ${Number((value / 100).toPrecision(12))}.`;
  if (type === "integer" && Number.isFinite(value) && !Number.isInteger(value)) {
    const rounded = Math.max(Math.round(value), minimum);
    return `Write a whole number such as ${rounded}.`;
  }
  return schema.advice !== undefined && maximum !== 1 ? schema.advice : moreAbout(schema, path);
}

/** Words that may be written: never, all, newest … */
function wordsOf(schema: SettingSchema): readonly string[] {
  const options = schema.anyOf ?? [schema];
  return options.flatMap((option) => option.enum ?? (typeof option.const === "string" ? [option.const] : []));
}

function numberKind(schema: SettingSchema): SettingSchema | undefined {
  return (schema.anyOf ?? [schema]).find(({ type }) => type === "number" || type === "integer");
}

function moreAbout(schema: SettingSchema, path: Path): string {
  const fallback = defaultText(schema);
  const about = schema.description ?? formatPath(path);
  return fallback === undefined ? `It means: ${about}.` : `It means: ${about}; the default is ${fallback}.`;
}

/** The default as it would be written, if it is short enough for a sentence. */
export function defaultText({ default: fallback }: SettingSchema): string | undefined {
  if (fallback === undefined || fallback === "") return undefined;
  if (Array.isArray(fallback)) return `[${fallback.join(", ")}]`;
  return typeof fallback === "object" ? undefined : String(fallback);
}

import { type Bilingual, inEach } from "../../language/bilingual.ts";
import { didYouMean } from "../../language/fault.ts";
import { nearest } from "./nearest.ts";
import { withoutPoints } from "./thousands.ts";
import { settingAt, type SettingSchema, writtenOnce } from "../explain/settingSchema.ts";
import { valueAdvice } from "../words/valueAdvice.ts";
import type { Path, Written } from "../read/written.ts";

/** One line that says what to type instead. */
export function adviseOnValue(setting: SettingSchema, written: Written | undefined, path: Path): Bilingual {
  const schema = writtenOnce(setting);
  const value = written?.kind === "scalar" ? written.value : undefined;
  if (written === undefined) return schema.advice ?? valueAdvice.add(String(path.at(-1)));
  if (written.kind !== "scalar") return adviseOnGroup(schema, written.kind, path);
  if (value === null || value === "") return adviseOnEmpty(schema);
  if (typeof value === "string") return adviseOnText(schema, value, path);
  if (typeof value === "number") return adviseOnNumber(schema, value, path, sourceOf(written, value));
  return typeof value === "object" ? adviceOr(schema, path) : adviseOnText(schema, String(value), path);
}

/** A list or a group stands where one value is expected, or one of them for the other. */
function adviseOnGroup(schema: SettingSchema, kind: Written["kind"], path: Path): Bilingual {
  const isValue = numberKind(schema) !== undefined || ["string", "boolean"].includes(schema.type ?? "");
  if (isValue && wordsOf(schema).length === 0)
    return withDefault(schema.type === "string" ? valueAdvice.oneText : valueAdvice.oneValue, schema);
  if (schema.type === "array") return kind === "list" ? adviceOr(schema, path) : valueAdvice.asList;
  return schema.advice ?? (schema.type === "object" ? valueAdvice.asGroup : moreAbout(schema, path));
}

function adviseOnEmpty(schema: SettingSchema): Bilingual {
  const fallback = defaultText(schema);
  if (fallback !== undefined) return valueAdvice.orDefault(fallback);
  if (schema.type === "object") return valueAdvice.settingsOrNothing;
  return schema.advice ?? valueAdvice.valueOrNothing;
}

function adviseOnText(schema: SettingSchema, text: string, path: Path): Bilingual {
  const guess = nearest(text, wordsOf(schema));
  if (guess !== undefined) return didYouMean(guess);
  const kind = numberKind(schema);
  const meant = kind === undefined ? undefined : interpretNumber(text.trim(), kind);
  if (meant !== undefined) return meant;
  if (schema.type === "boolean" && /^(yes|no|y|n|on|off|true|false|sì|si)$/i.test(text)) {
    return valueAdvice.write(/^(yes|y|on|true|sì|si)$/i.test(text) ? "true" : "false");
  }
  if (schema.type === "string" && schema.pattern === undefined && /^(true|false)$/.test(text)) {
    return valueAdvice.quote(text);
  }
  if (schema.type === "object") return schema.advice ?? valueAdvice.asGroup;
  return adviceOr(schema, path);
}

/** A number with the digits that it was written with. */
function sourceOf(written: Written, value: number): string {
  return (written.kind === "scalar" ? written.source : undefined) ?? String(value);
}

function adviseOnNumber(schema: SettingSchema, value: number, path: Path, source: string): Bilingual {
  const words = wordsOf(schema);
  if (value === Number.POSITIVE_INFINITY && words.length > 0) return valueAdvice.write(words[0]);
  const isFree = schema.type === "string" && schema.pattern === undefined && words.length === 0;
  if (isFree) return valueAdvice.quote(source);
  if (schema.type === "boolean" && (value === 0 || value === 1))
    return valueAdvice.write(String(value === 1));
  const { type, maximum, minimum = 0 } = numberKind(schema) ?? {};
  const meant = type === "integer" ? withoutPoints(source) : undefined;
  if (meant !== undefined) return valueAdvice.withoutMarks(meant);
  if (maximum === 1 && value > 5 && value <= 100) return valueAdvice.percent(value, percentOf(value));
  if (type === "integer" && Number.isFinite(value) && !Number.isInteger(value)) {
    return valueAdvice.whole(Math.max(Math.floor(value), minimum));
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

function adviceOr(schema: SettingSchema, path: Path): Bilingual {
  const isGeneral = schema.advice === undefined || numberKind(schema)?.maximum === 1;
  return isGeneral ? moreAbout(schema, path) : (schema.advice ?? moreAbout(schema, path));
}

/** What the setting means; of an item, what its list means. */
function moreAbout(schema: SettingSchema, path: Path): Bilingual {
  const about = schema.about ?? settingAt(path.slice(0, -1))?.about;
  return about === undefined ? valueAdvice.another : withDefault(about, schema);
}

/** A sentence without its full stop, the full stop, and the default where there is one. */
function withDefault(sentence: Bilingual, schema: SettingSchema): Bilingual {
  const fallback = defaultText(schema);
  const end = fallback === undefined ? undefined : valueAdvice.theDefault(fallback);
  return inEach((language) => sentence[language] + (end?.[language] ?? "."));
}

/** The default as it would be written, if it is short enough for a sentence. */
function defaultText({ default: fallback }: SettingSchema): string | undefined {
  if (fallback === undefined || fallback === "") return undefined;
  if (Array.isArray(fallback)) return fallback.length === 0 ? undefined : `[${fallback.join(", ")}]`;
  return typeof fallback === "object" ? undefined : String(fallback);
}

/** Says how to write the number that a text such as “0,5”, “20 %” or “3 days” was meant to be. */
function interpretNumber(text: string, { type, maximum = 1e9 }: SettingSchema): Bilingual | undefined {
  const percent = /^(-?\d+([.,]\d+)?)\s*%$/.exec(text);
  if (percent !== null) {
    const value = Number(percent[1].replace(",", "."));
    return valueAdvice.numberFor(maximum <= 1 ? Number((value / 100).toPrecision(12)) : value, text);
  }
  const hasMarks = type === "integer" ? /^-?\d{1,3}([,.'_ ]\d{3})+$/ : /^-?\d{1,3}([,'_ ]\d{3})+$/;
  if (hasMarks.test(text) && maximum > 999) return valueAdvice.withoutMarks(text.replace(/[^\d-]/g, ""));
  if (/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return valueAdvice.withoutQuotes(text);
  if (/^-?\d+,\d+$/.test(text)) return valueAdvice.withPoint(text.replace(",", "."));
  const withUnit =
    /^(-?\d+([.,]\d+)?)\s*[a-zA-Z€$£/]+( [a-zA-Z]+)*$/.exec(text) ?? /^[€$£]\s*(-?\d+([.,]\d+)?)$/.exec(text);
  return withUnit === null ? undefined : valueAdvice.withoutUnit(withUnit[1].replace(",", "."));
}

import { type Language, LANGUAGES } from "../../../language/language.ts";

/** How settings are told: as they are written in a scenario, or as people say them. */
export type SettingStyle = "written" | "said";

/** What a setting is where a scenario does not have it. */
export const ABSENT = "–";

/**
 * The value of a setting as people read it: texts in the language asked, lists and groups without brackets and quotes.
 * `{ of: brands.nonna.quality, paid: 0.74 }` is “of: brands.nonna.quality, paid: 0.74”.
 */
export function valueText(value: unknown, language: Language, style: SettingStyle = "said"): string {
  if (value === undefined || value === null) return ABSENT;
  if (Array.isArray(value)) return value.length === 0 ? ABSENT : listText(value, language, style);
  if (typeof value === "number" && style === "said") return numberText(value, language);
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (isInEach(entries)) return valueText(Object.fromEntries(entries)[language], language, style);
  if (entries.length === 0) return ABSENT;
  return entries.map(([key, part]) => `${key}: ${valueText(part, language, style)}`).join(", ");
}

const listText = (items: readonly unknown[], language: Language, style: SettingStyle) =>
  items.map((item) => valueText(item, language, style)).join(items.every(isPlain) ? ", " : "; ");

const isPlain = (item: unknown) => typeof item !== "object" || item === null;

/** Whether a group is one text in each language. */
function isInEach(entries: readonly (readonly [string, unknown])[]): boolean {
  const keys = entries.map(([key]) => key).toSorted();
  return keys.join() === LANGUAGES.toSorted().join() && entries.every(([, text]) => typeof text === "string");
}

/** A number as people of a language write it, with all of its digits. */
export function numberText(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumSignificantDigits: 15, useGrouping: false });
}

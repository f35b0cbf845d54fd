import type { SettingSchema } from "./settingSchema.ts";

/** Says how to write the number that a text such as “0,5”, “20 %” or “3 days” was meant to be. */
export function numberMeant(text: string, { type, maximum = 1e9 }: SettingSchema): string | undefined {
  const percent = /^(-?\d+([.,]\d+)?)\s*%$/.exec(text);
  if (percent !== null) {
    const value = Number(percent[1].replace(",", "."));
    return `Write ${maximum <= 1 ? Number((value / 100).toPrecision(12)) : value} for “${text}”.`;
  }
  const hasMarks = type === "integer" ? /^-?\d{1,3}([,.'_ ]\d{3})+$/ : /^-?\d{1,3}([,'_ ]\d{3})+$/;
  if (hasMarks.test(text) && maximum > 999)
    return `Write ${text.replace(/[^\d-]/g, "")}, without marks for thousands.`;
  if (/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return `Write ${text} without quotes.`;
  if (/^-?\d+,\d+$/.test(text)) return `Write ${text.replace(",", ".")}, with a point.`;
  const withUnit =
    /^(-?\d+([.,]\d+)?)\s*[a-zA-Z€$£/]+( [a-zA-Z]+)*$/.exec(text) ?? /^[€$£]\s*(-?\d+([.,]\d+)?)$/.exec(text);
  return withUnit === null ? undefined : `Write ${withUnit[1].replace(",", ".")}, without the unit.`;
}

import type { Bilingual } from "../../language/bilingual.ts";
import type { SettingSchema } from "../explain/settingSchema.ts";
import { valueAdvice } from "../words/valueAdvice.ts";

/** Says how to write the number that a text such as “0,5”, “20 %” or “3 days” was meant to be. */
export function interpretNumber(text: string, { type, maximum = 1e9 }: SettingSchema): Bilingual | undefined {
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

import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/report/document/words/valueText.js
function valueText(value, language, style = "said") {
  if (value == null)
    return "\u2013";
  if (Array.isArray(value))
    return value.length === 0 ? "\u2013" : listText(value, language, style);
  if (typeof value == "number" && style === "said")
    return numberText(value, language);
  if (typeof value != "object")
    return String(value);
  let entries = Object.entries(value).filter(([, part]) => part !== void 0);
  return isInEach(entries) ? valueText(Object.fromEntries(entries)[language], language, style) : entries.length === 0 ? "\u2013" : entries.map(([key, part]) => `${key}: ${valueText(part, language, style)}`).join(", ");
}
var listText = (items, language, style) => items.map((item) => valueText(item, language, style)).join(items.every(isPlain) ? ", " : "; "), isPlain = (item) => typeof item != "object" || item === null;
function isInEach(entries) {
  return entries.map(([key]) => key).toSorted().join() === "en,it" && entries.every(([, text]) => typeof text == "string");
}
function numberText(value, language) {
  return value.toLocaleString(language, { maximumSignificantDigits: 15, useGrouping: !1 });
}

export {
  valueText,
  numberText
};

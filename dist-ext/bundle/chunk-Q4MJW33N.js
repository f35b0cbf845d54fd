import {
  unitWord
} from "./chunk-D7PBPRT5.js";
import {
  isMomentRow,
  isOpenMap,
  isSpoken,
  writtenOnce
} from "./chunk-UMC5SZ3T.js";
import {
  alternatives
} from "./chunk-OL56547S.js";

// dist-ext/scenario/words/allowed.js
var en = {
  whole: "a whole number",
  number: "a number",
  from: (least) => ` from ${least} up`,
  within: (least, most) => ` from ${least} to ${most}`,
  upTo: (most) => ` to ${most}`,
  billion: (count) => `${count} billion`,
  million: (count) => `${count} million`,
  forEachMoment: (number) => `${number}, or one for each of know, go, do and buy`,
  inEachLanguage: (text2) => `${text2}, or one for each of en and it`,
  trueOrFalse: "true or false",
  written: (form) => `written ${form}`,
  fileName: "the name of a file",
  path: "the path of a setting",
  text: "a text",
  shortText: (most) => `a text of at most ${most} characters`,
  textOf: (least, most) => `a text of ${least} to ${most} characters`,
  list: "a list",
  items: "items",
  numbers: (least, most) => `numbers from ${least} to ${most}`,
  listOf: (what) => `a list of ${what}`,
  listOfExactly: (count, what) => `a list of ${count} ${what}`,
  listOfAtMost: (most, what) => `a list of at most ${most} ${what}`,
  paths: "settings by their paths (path: value)",
  names: "a group of names (name: value)",
  settings: "a group of settings (key: value)"
}, it = {
  whole: "un numero intero",
  number: "un numero",
  from: (least) => ` da ${least} in su`,
  within: (least, most) => ` da ${least} a ${most}`,
  upTo: (most) => ` fino a ${most}`,
  billion: (count) => count === 1 ? "1 miliardo" : `${count} miliardi`,
  million: (count) => count === 1 ? "1 milione" : `${count} milioni`,
  forEachMoment: (number) => `${number}, oppure uno per ciascuno di know, go, do e buy`,
  inEachLanguage: (text2) => `${text2}, oppure uno per ciascuna delle lingue en e it`,
  trueOrFalse: "true o false",
  written: (form) => `scritto ${form}`,
  fileName: "il nome di un file",
  path: "il percorso di un'impostazione",
  text: "un testo",
  shortText: (most) => `un testo di al massimo ${most} caratteri`,
  textOf: (least, most) => `un testo da ${least} a ${most} caratteri`,
  list: "una lista",
  items: "elementi",
  numbers: (least, most) => `numeri da ${least} a ${most}`,
  listOf: (what) => `una lista di ${what}`,
  listOfExactly: (count, what) => `una lista di ${count} ${what}`,
  listOfAtMost: (most, what) => `una lista di al massimo ${most} ${what}`,
  paths: "un gruppo di impostazioni con il loro percorso (percorso: valore)",
  names: "un gruppo di nomi (nome: valore)",
  settings: "un gruppo di impostazioni (chiave: valore)"
}, allowedWords = { en, it };

// dist-ext/scenario/check/describeAllowed.js
function describeAllowed(schema, language) {
  let words = allowedWords[language];
  if (schema.const !== void 0)
    return String(schema.const);
  if (schema.enum !== void 0)
    return alternatives(schema.enum, language);
  if (isMomentRow(schema))
    return words.forEachMoment(describeAllowed(numberOf(schema), language));
  if (isSpoken(schema))
    return describeAllowed(writtenOnce(schema), language);
  if (schema.anyOf !== void 0) {
    let { unit } = schema, options = schema.anyOf.map((option) => describeAllowed({ ...unit && { unit }, ...option }, language));
    return alternatives(options, language);
  }
  return schema.type === "number" || schema.type === "integer" ? `${numbers(schema, language)}${unitOf(schema, language)}` : schema.type === "boolean" ? words.trueOrFalse : schema.type === "array" ? `${list(schema, language)}${unitOf(schema, language)}` : schema.type === "string" ? text(schema, language) : schema.keys === "path" ? words.paths : isOpenMap(schema) ? words.names : words.settings;
}
function numberOf({ anyOf = [], unit }) {
  return { ...unit && { unit }, ...anyOf.find(({ type }) => type === "number") };
}
function unitOf({ unit }, language) {
  return unit === void 0 || unit === "0\u20131" ? "" : ` (${unitWord(unit, language)})`;
}
function numbers({ type, minimum, maximum }, language) {
  let words = allowedWords[language], kind = type === "integer" ? words.whole : words.number;
  return minimum === void 0 || minimum < -1e15 ? kind : maximum === void 0 || maximum > 1e15 ? kind + words.from(readable(minimum, language)) : kind + words.within(readable(minimum, language), readable(maximum, language));
}
function readable(value, language) {
  let words = allowedWords[language];
  return value >= 1e9 && value % 1e8 === 0 ? words.billion(value / 1e9) : value >= 1e6 && value % 1e5 === 0 ? words.million(value / 1e6) : String(value);
}
function text({ maxLength, minLength, pattern, unit }, language) {
  let words = allowedWords[language];
  return pattern !== void 0 && unit !== void 0 ? words.written(unitWord(unit, language)) : unit === "file" || unit === "path" ? unit === "file" ? words.fileName : words.path : maxLength === void 0 ? words.text : minLength === void 0 || minLength === 0 ? words.shortText(maxLength) : words.textOf(minLength, maxLength);
}
function list({ items, minItems, maxItems }, language) {
  let words = allowedWords[language], what = items?.minimum !== void 0 && items.maximum !== void 0 ? words.numbers(items.minimum, items.maximum) : words.items;
  return minItems !== void 0 && minItems === maxItems ? words.listOfExactly(minItems, what) : maxItems === void 0 ? words.listOf(what) : words.listOfAtMost(maxItems, what);
}

export {
  allowedWords,
  describeAllowed,
  readable
};

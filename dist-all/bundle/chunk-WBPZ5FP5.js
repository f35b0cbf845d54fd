import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  explainWords
} from "./chunk-UZN3NCPW.js";
import {
  unitWord
} from "./chunk-XLYIQCJS.js";
import {
  settingTree
} from "./chunk-NY5QDUA2.js";

// dist-all/scenario/explain/jsonSchema.js
var ownWords = ["name", "about", "unit", "source", "doctrine", "advice", "off", "fixed", "keys"];
function jsonSchema(language = "en") {
  let { required = [], ...root } = convert(settingTree(), language);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "umot scenario",
    ...root,
    if: { required: ["extends"] },
    // oxlint-disable-next-line unicorn/no-thenable -- the standard calls it so
    then: {},
    else: { required }
  };
}
function convert(schema, language) {
  let { required, ...rest } = schema, kept = Object.entries(rest).filter(([key]) => !ownWords.includes(key) && key !== "$schema"), isRoot = "$schema" in rest;
  return {
    ...schema.about !== void 0 && { description: describe(schema, schema.about[language], language) },
    ...Object.fromEntries(kept.map(([key, value]) => [key, convertPart(key, value, language)])),
    ...isRoot && required !== void 0 && { required }
  };
}
function convertPart(key, value, language) {
  if (key === "anyOf")
    return value.map((option) => convert(option, language));
  if (key === "items" || key === "additionalProperties" && typeof value == "object")
    return convert(value, language);
  if (key !== "properties")
    return value;
  let inner = Object.entries(value);
  return Object.fromEntries(inner.map(([name, schema]) => [name, removable(convert(schema, language))]));
}
function removable(schema) {
  let { type, enum: words, anyOf, ...rest } = schema;
  return {
    ...rest,
    ...type !== void 0 && { type: [type, "null"] },
    ...words !== void 0 && { enum: [...words, null] },
    ...anyOf !== void 0 && { anyOf: [...anyOf, { type: "null" }] }
  };
}
var plainUnits = ["text", "1", "one word", "true or false", "file", "path"];
function describe({ unit, default: fallback, off, source, doctrine, fixed }, about, language) {
  let words = explainWords[language], isShort = fallback !== void 0 && fallback !== "" && (typeof fallback != "object" || Array.isArray(fallback)), notes = [
    unit === void 0 || plainUnits.includes(unit) ? "" : words.unit(unitWord(unit, language)),
    isShort ? words.short.fallback(JSON.stringify(fallback)) : "",
    off === void 0 ? "" : words.short.off(String(off)),
    fixed === !0 ? words.short.fixed : "",
    doctrine === void 0 ? "" : words.short.doctrine(doctrine.join(", ")),
    source === void 0 ? "" : words.short.source(typeof source == "string" ? source : source[language])
  ].filter((note) => note !== "");
  return notes.length === 0 ? about : `${about} (${notes.join("; ")})`;
}

export {
  jsonSchema
};

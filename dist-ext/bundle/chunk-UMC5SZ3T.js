import {
  scenarioSettings
} from "./chunk-YP3YIH73.js";

// dist-ext/scenario/explain/settingSchema.js
import { z } from "zod";
var made;
function settingTree() {
  return made ??= z.toJSONSchema(scenarioSettings, { target: "draft-7", io: "input" }), made;
}
function settingWithin(schema, step) {
  if (schema.anyOf !== void 0)
    return schema.anyOf.map((option) => settingWithin(option, step)).find((found) => found !== void 0);
  if (schema.items !== void 0)
    return /^\d+$/.test(String(step)) ? schema.items : void 0;
  let { properties = {}, additionalProperties } = schema;
  return Object.hasOwn(properties, step) ? properties[step] : isOpenMap(schema) && additionalProperties !== !1 ? additionalProperties : void 0;
}
function settingAt(path) {
  return path.reduce((schema, step) => schema && settingWithin(schema, step), settingTree());
}
function knownKeys(schema) {
  return (schema.anyOf ?? [schema]).flatMap(({ properties = {} }) => Object.keys(properties));
}
function isOpenMap({ type, properties, additionalProperties }) {
  return type === "object" && properties === void 0 && additionalProperties !== !1;
}
function isMomentRow({ anyOf }) {
  return anyOf?.some(({ properties }) => properties !== void 0 && "know" in properties) ?? !1;
}
function isSpoken({ anyOf }) {
  return anyOf?.some(({ properties }) => properties !== void 0 && "it" in properties) ?? !1;
}
function writtenOnce(schema) {
  if (!isSpoken(schema))
    return schema;
  let { anyOf = [], ...said } = schema;
  return { ...said, ...anyOf.find(({ type }) => type === "string") };
}
function isFixed(path) {
  return path.some((_, at) => settingAt(path.slice(0, at + 1))?.fixed === !0);
}

export {
  settingTree,
  settingWithin,
  settingAt,
  knownKeys,
  isOpenMap,
  isMomentRow,
  isSpoken,
  writtenOnce,
  isFixed
};

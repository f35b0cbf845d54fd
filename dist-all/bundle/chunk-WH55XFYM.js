import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  isMomentRow,
  settingTree,
  settingWithin
} from "./chunk-NY5QDUA2.js";
import {
  touchpointName
} from "./chunk-IT26CMY2.js";

// dist-all/report/document/spokenName.js
function spokenName(name) {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

// dist-all/report/document/settingWords.js
var TO = {
  en: { know: "to know", go: "to go", do: "to do", buy: "to buy" },
  it: { know: "per sapere", go: "per andare", do: "per fare", buy: "per comprare" }
}, EVERY = {
  en: { channel: " on all channels", persona: " of all personas", brand: " of all brands" },
  it: { channel: " su tutti i canali", persona: " di tutte le personas", brand: " di tutte le marche" }
};
function settingWords(path, language, own = "") {
  let said = path.replace(/\[(\d+|\*)\]/g, ".$1").split(".").reduce((before, step) => follow(before, step, language), begin()), { name, brand, every, details } = said;
  return brand !== "" && brand !== own ? language === "en" ? withDetails(`${brand}\u2019s ${name}${every}`, details) : name.includes(" ") ? withDetails(name + every, [brand, ...details]) : withDetails(`${name} di ${brand}${every}`, details) : withDetails(name + every, details);
}
function withDetails(name, details) {
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}
function begin() {
  return { schema: settingTree(), name: "", brand: "", every: "", details: [] };
}
function follow(said, step, language) {
  let { schema, details } = said, { keys } = schema, isFree = keys === "brand" || keys === "channel" || keys === "persona";
  isFree && step === "*" ? said.every += EVERY[language][keys] : keys === "brand" ? said.brand = step : isFree ? details.push(touchpointName(language, spokenName(step))) : isMomentRow(schema) && isMoment(step) && details.push(TO[language][step]);
  let inner = settingWithin(schema, step) ?? valueOf(schema) ?? {}, name = inner.name ?? valueOf(inner)?.name;
  return { ...said, schema: inner, name: name?.[language] ?? (said.name || spokenName(step)) };
}
function valueOf({ additionalProperties }) {
  return additionalProperties === !1 ? void 0 : additionalProperties;
}
function isMoment(step) {
  return Object.hasOwn(TO.en, step);
}

export {
  spokenName,
  settingWords
};

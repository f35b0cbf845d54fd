import {
  settingWords,
  spokenName
} from "./chunk-XHW36SBT.js";
import {
  labelIn,
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  leverWord
} from "./chunk-45LDIO2B.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/report/document/names.js
function brandNames(scenario, language) {
  let labels = Object.entries(scenario.brands).map(([key, brand]) => [key, labelIn(brand, key, language)]), isShared = (label) => labels.filter(([, other]) => other === label).length > 1;
  return new Map(labels.map(([key, label]) => [key, isShared(label) ? `${label} (${key})` : label]));
}
function touchpointNames({ channels }, language) {
  return spokenNames(channels, language);
}
function personaNames({ personas }, language) {
  return spokenNames(personas, language);
}
function spokenNames(group, language) {
  return new Map(Object.entries(group).map(([key, labelled]) => [key, labelIn(labelled, spokenName(key), language)]));
}
function focusBrand({ focus, brands }) {
  return focus === "" ? Object.keys(brands)[0] : focus;
}
function leverText({ label, path }, language, own = "") {
  return label === path ? settingWords(path, language, own) : leverWord(language, uncapital(spokenIn(label, language)));
}
function leverName(lever, own = "") {
  return lever.label === lever.path ? leverText(lever, "en", own) : uncapital(spokenIn(lever.label, "en"));
}
var uncapital = (text) => text.slice(0, 1).toLowerCase() + text.slice(1);
function leverNames(levers, own = "") {
  return Object.fromEntries(levers.map((lever) => [leverName(lever, own), inEach((language) => leverText(lever, language, own))]));
}

export {
  brandNames,
  touchpointNames,
  personaNames,
  focusBrand,
  leverText,
  leverName,
  leverNames
};

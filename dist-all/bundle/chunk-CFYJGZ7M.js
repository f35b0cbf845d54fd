import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  findPaths
} from "./chunk-4EP6HS63.js";
import {
  formatPath,
  writtenAt
} from "./chunk-RZMKYFKS.js";
import {
  MOMENTS
} from "./chunk-HBN6OI5T.js";
import {
  isMomentRow,
  settingAt
} from "./chunk-NY5QDUA2.js";
import {
  listed
} from "./chunk-2R7TQ2VD.js";

// dist-all/scenario/explain/settingsDecided.js
function settingsDecided(scenario, path, value) {
  let tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario), decided = findPaths(tree, path).paths.flatMap((found) => leavesOf(found, value));
  return [...new Set(decided.map(formatPath))];
}
function isSameSetting(one, other) {
  return one === other || isWithin(one, other) || isWithin(other, one);
}
var isWithin = (inner, outer) => inner.startsWith(outer) && [".", "["].includes(inner.charAt(outer.length));
function leavesOf(path, value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([key, inner]) => leavesOf([...path, key], inner)) : isMomentRow(settingAt(path) ?? {}) ? MOMENTS.map((moment) => [...path, moment]) : [path];
}

// dist-all/scenario/compile/timelineOverrides.js
function timelineOverrides(scenario, chosen) {
  let changes = scenario.timeline.filter(({ day }) => day < scenario.market.days).toSorted((a, b) => a.day - b.day).flatMap(({ day, set }) => Object.entries(set).flatMap(([path, value]) => settingsDecided(scenario, path, value).map((setting) => ({ day, setting }))));
  return changes.length === 0 ? [] : chosen.flatMap(({ path, value }) => {
    let decided = settingsDecided(scenario, path, value), days = decided.map((own) => changes.find(({ setting }) => isSameSetting(setting, own))?.day), known = days.filter((day2) => day2 !== void 0);
    if (known.length === 0)
      return [];
    let day = Math.min(...known), settings = decided.filter((_, at) => days[at] !== void 0);
    return [{ path, day, isWhole: days.every((one) => one === day), settings }];
  });
}
function voided(overrides) {
  return overrides.filter(({ day, isWhole }) => day === 0 && isWhole);
}

// dist-all/report/document/words/overriddenLines.js
var en = {
  whole: (day, path) => day === 0 ? `The timeline sets ${path} on day 0: the value given has no effect.` : `The timeline sets ${path} on day ${day}: the value given holds before that day only.`,
  part: (day, path, settings) => day === 0 ? `The timeline sets a part of ${path} on day 0 (${settings}): there, the value given has no effect.` : `The timeline sets a part of ${path} from day ${day} on (${settings}): there, the value given holds before that day only.`
}, it = {
  whole: (day, path) => day === 0 ? `La cronologia fissa ${path} il giorno 0: il valore dato non ha effetto.` : `La cronologia fissa ${path} il giorno ${day}: il valore dato vale solo prima di quel giorno.`,
  part: (day, path, settings) => day === 0 ? `La cronologia fissa una parte di ${path} il giorno 0 (${settings}): l\xEC il valore dato non ha effetto.` : `La cronologia fissa una parte di ${path} dal giorno ${day} (${settings}): l\xEC il valore dato vale solo prima di quel giorno.`
};
function overriddenLines(overrides, locale) {
  let words = { en, it }[locale];
  return overrides.map(({ path, day, isWhole, settings }) => isWhole ? words.whole(day, path) : words.part(day, path, listed(settings, locale, 4)));
}
function overriddenParagraphs(scenario, chosen, locale) {
  return overriddenLines(timelineOverrides(scenario, chosen), locale).map((text) => ({
    kind: "paragraph",
    text
  }));
}

export {
  settingsDecided,
  isSameSetting,
  timelineOverrides,
  voided,
  overriddenLines,
  overriddenParagraphs
};

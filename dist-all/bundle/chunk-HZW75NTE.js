import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  valueText
} from "./chunk-XRPX3GB3.js";
import {
  settingWords
} from "./chunk-WH55XFYM.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";

// dist-all/report/document/words/differenceTexts.js
var MOST_DAYS = 12, WORDS = {
  en: {
    day: (day) => `timeline, day ${day}`,
    entries: (count) => count === 1 ? "1 entry" : `${count} entries`,
    differing: (days) => `timeline (differs on ${days} days)`,
    alike: "timeline (order, or texts in another language)"
  },
  it: {
    day: (day) => `timeline, giorno ${day}`,
    entries: (count) => count === 1 ? "1 voce" : `${count} voci`,
    differing: (days) => `timeline (diversa in ${days} giorni)`,
    alike: "timeline (ordine, o testi in un\u2019altra lingua)"
  }
};
function differenceTexts(found, language, style) {
  return found.flatMap(({ path, before, after }) => {
    if (path === "timeline" && Array.isArray(before) && Array.isArray(after))
      return timelineTexts(before, after, language, style);
    let [was, is] = [before, after].map((value) => valueText(value, language, style));
    return [{ path: nameOf(path, language, style), before: was, after: is }];
  });
}
function nameOf(path, language, style) {
  return style === "said" ? settingWords(path, language) : path;
}
function timelineTexts(before, after, language, style) {
  let words = WORDS[language], rows = [...new Set([...before, ...after].map(({ day }) => day))].sort((a, b) => a - b).flatMap((day) => {
    let [was, is] = [before, after].map((changes) => changes.filter((change) => change.day === day)), say = (own, others) => own.filter((change) => !others.some((other) => JSON.stringify(other) === JSON.stringify(change))).map((change) => changeText(change, language, style)).join("; ") || "\u2013", row = { path: words.day(day), before: say(was, is), after: say(is, was) };
    return row.before === row.after ? [] : [row];
  });
  return rows.length > 0 && rows.length <= MOST_DAYS ? rows : [{ path: rows.length === 0 ? words.alike : words.differing(rows.length), before: words.entries(before.length), after: words.entries(after.length) }];
}
function changeText({ set, note }, language, style) {
  let settings = Object.entries(set).map(([path, value]) => `${nameOf(path, language, style)}: ${valueText(value, language, style)}`), said = spokenIn(note, language);
  return said === "" ? settings.join(", ") : `${settings.join(", ")} (${said})`;
}

export {
  differenceTexts
};

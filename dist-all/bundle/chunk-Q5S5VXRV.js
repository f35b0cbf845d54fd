import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  isLopsided
} from "./chunk-W5SDUEFD.js";
import {
  capital,
  verbOf
} from "./chunk-QIR3SCXD.js";
import {
  withSign
} from "./chunk-GAEP7I5X.js";
import {
  alternatives
} from "./chunk-2R7TQ2VD.js";

// dist-all/charts/comparison/words/pairedDifference.js
var en = {
  higher: (alternative, measure, by) => `${alternative}: ${measure} ${verbOf("en", measure, "rises", "rise")} by ${by}`,
  lower: (alternative, measure, by) => `${alternative}: ${measure} ${verbOf("en", measure, "falls", "fall")} by ${by}`,
  same: (alternative, measure) => `${alternative}: ${measure} ${verbOf("en", measure, "stays", "stay")} exactly the same`,
  unknown: (alternative, measure) => `${alternative}: these runs cannot tell whether ${measure} ${verbOf("en", measure, "changes", "change")}`,
  most: (alternative, measure, by) => `${capital(measure)} ${verbOf("en", measure, "rises", "rise")} most with ${alternative}: ${by}`,
  tied: (names, measure) => `${capital(measure)} ${verbOf("en", measure, "rises", "rise")} most with ${oneOf(names, "en")}; these runs cannot tell which`,
  none: (measure) => `No alternative clearly raises ${measure}`,
  line: (alternative, parts) => `${alternative}: ${parts}.`,
  points: "points",
  fromTo: (change, low, high) => `${change} (${low} to ${high})`,
  cannotTell: "cannot tell",
  noDifference: "no difference",
  subtitle: (period) => `Difference from the baseline with the same luck${period}`,
  caption: (runs, level) => runs === 1 ? "One pair of runs: how much of this is luck cannot be said." : `${runs === void 0 ? "Paired runs" : `${runs} paired runs`}: the dot is the mean difference, the line its ${level} interval. Hollow: the interval holds zero. Each measure has its own scale.`,
  columns: {
    alternative: "Alternative",
    brand: "Brand",
    metric: "Measure",
    unit: "Unit",
    baseline: "Baseline",
    value: "Alternative\u2019s mean",
    difference: "Difference",
    low: "Interval from",
    high: "Interval to"
  }
}, it = {
  higher: (alternative, measure, by) => `${alternative}: ${measure} ${verbOf("it", measure, "sale", "salgono")} di ${by}`,
  lower: (alternative, measure, by) => `${alternative}: ${measure} ${verbOf("it", measure, "scende", "scendono")} di ${by}`,
  same: (alternative, measure) => `${alternative}: ${measure} non ${verbOf("it", measure, "cambia", "cambiano")} affatto`,
  unknown: (alternative, measure) => `${alternative}: se ${measure} ${verbOf("it", measure, "cambi", "cambino")}, queste simulazioni non sanno dirlo`,
  most: (alternative, measure, by) => `${capital(measure)} ${verbOf("it", measure, "sale", "salgono")} di pi\xF9 con ${alternative}: ${by}`,
  tied: (names, measure) => `${capital(measure)} ${verbOf("it", measure, "sale", "salgono")} di pi\xF9 con ${oneOf(names, "it")}; queste simulazioni non sanno dire con quale`,
  none: (measure) => `Nessuna alternativa fa salire con certezza ${measure}`,
  line: (alternative, parts) => `${alternative}: ${parts}.`,
  points: "punti",
  fromTo: (change, low, high) => `${change} (da ${low} a ${high})`,
  cannotTell: "non si pu\xF2 dire",
  noDifference: "nessuna differenza",
  subtitle: (period) => `Differenza dallo scenario di base con la stessa fortuna${period}`,
  caption: (runs, level) => runs === 1 ? "Una sola coppia di simulazioni: quanto sia dovuto al caso non si pu\xF2 dire." : `${runs === void 0 ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`}: il punto \xE8 la differenza media, la linea il suo intervallo al ${level}. Punto vuoto: l\u2019intervallo contiene lo zero. Ogni misura ha la sua scala.`,
  columns: {
    alternative: "Alternativa",
    brand: "Marca",
    metric: "Misura",
    unit: "Unit\xE0",
    baseline: "Base",
    value: "Media dell\u2019alternativa",
    difference: "Differenza",
    low: "Intervallo da",
    high: "Intervallo a"
  }
}, pairedDifferenceWords = { en, it }, MOST_NAMES = 3;
function oneOf(names, locale) {
  let many = { en: `one of ${names.length} alternatives`, it: `una di ${names.length} alternative` };
  return names.length > MOST_NAMES ? many[locale] : alternatives(names, locale);
}
function sizeText(numbers, size, reach, unit) {
  let scale = unit === "share" ? 100 : 1, told = unit === "share" || unit === "stars" ? "points" : unit, [value, around] = [size * scale, reach * scale];
  if (told === "money")
    return numbers.amount(value, around);
  let like = around > 0 ? [value, value + around] : [value], text = (around > 0 ? [value, around] : [value]).map((number) => numbers.format(number, told, like)).join(" \xB1 ");
  return unit === "share" ? `${text} ${pairedDifferenceWords[numbers.locale].points}` : text;
}
function changeText(numbers, change, reach, unit) {
  let text = sizeText(numbers, change, reach, unit), [size] = text.split(" \xB1 ");
  return withSign(change, size) + text.slice(size.length);
}
function changeInterval(numbers, { difference, low, high }, unit) {
  let reach = (high - low) / 2;
  if (!isLopsided(difference, low, high))
    return changeText(numbers, difference, reach, unit);
  let { points, fromTo } = pairedDifferenceWords[numbers.locale], end = (value) => numbers.difference(value, unit).replace(` ${points}`, "");
  return fromTo(numbers.difference(difference, unit), end(low), end(high));
}

export {
  pairedDifferenceWords,
  sizeText,
  changeText,
  changeInterval
};

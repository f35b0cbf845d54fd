import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/studies/observed/dateText.js
var dayNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / 864e5, isoOf = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
function dayOrderOf(texts) {
  let [found, first, second] = [!1, !1, !1];
  for (let text of texts) {
    let match = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(text);
    match && (found = !0, Number(match[1]) > 12 && (first = !0), Number(match[2]) > 12 && (second = !0));
  }
  return found ? first && second ? "both" : first ? "dmy" : second ? "mdy" : void 0 : "any";
}
function dateOf(text, order) {
  let whole = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?$/.exec(text);
  if (whole)
    return valid(whole[1], whole[2], whole[3]);
  let split = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+\d.*)?$/.exec(text);
  if (split) {
    let [day, month2] = split[2] === "/" && order === "mdy" ? [split[3], split[1]] : [split[1], split[3]];
    return valid(split[4].length === 2 ? `20${split[4]}` : split[4], month2, day);
  }
  let week = /^(\d{4})-?W(\d{1,2})$/i.exec(text);
  if (week)
    return weekOf(Number(week[1]), Number(week[2]));
  let quarter = /^(\d{4})[- ]?[QT]([1-4])$/i.exec(text);
  if (quarter)
    return valid(quarter[1], String(3 * Number(quarter[2]) - 2), "1");
  let month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  return month ? valid(month[1], month[2], "1") : /^(1[5-9]|20|21)\d\d$/.test(text) ? `${text}-01-01` : void 0;
}
function valid(year, month, day) {
  let iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, number = dayNumber(iso);
  return Number.isFinite(number) && isoOf(number) === iso ? iso : void 0;
}
function weekOf(year, week) {
  let fourth = dayNumber(`${year}-01-04`), found = fourth - (fourth + 3) % 7 + 7 * (week - 1);
  return week >= 1 && week <= 53 && isoOf(found + 3).startsWith(String(year)) ? isoOf(found) : void 0;
}

export {
  dayNumber,
  isoOf,
  dayOrderOf,
  dateOf
};

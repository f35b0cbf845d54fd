import {
  printable
} from "./chunk-IHKV4ZRP.js";

// dist-ext/scenario/check/describeGot.js
var en = {
  list: (count) => `a list of ${count}`,
  emptyGroup: "an empty group",
  group: "a group of settings",
  empty: "empty",
  something: "something else",
  notANumber: "not a number",
  infinite: "infinite",
  minusInfinite: "minus infinity"
}, it = {
  list: (count) => count === 1 ? "una lista di un elemento" : `una lista di ${count} elementi`,
  emptyGroup: "un gruppo vuoto",
  group: "un gruppo di impostazioni",
  empty: "vuoto",
  something: "qualcos'altro",
  notANumber: "un numero che non esiste",
  infinite: "infinito",
  minusInfinite: "meno infinito"
}, gotWords = { en, it }, longest = 40;
function describeGot(written, language) {
  let words = gotWords[language];
  if (written.kind === "list")
    return words.list(written.items.length);
  if (written.kind === "map")
    return written.entries.size === 0 ? words.emptyGroup : words.group;
  let { value } = written;
  return value === null || value === "" ? words.empty : typeof value == "string" ? quote(value) : typeof value == "object" ? words.something : Number.isNaN(value) ? words.notANumber : value === Number.POSITIVE_INFINITY ? words.infinite : value === Number.NEGATIVE_INFINITY ? words.minusInfinite : written.source ?? String(value);
}
function quote(text) {
  let shown = printable(text);
  return `\u201C${shown.length > longest ? `${shown.slice(0, longest)}\u2026` : shown}\u201D`;
}

export {
  describeGot,
  quote
};

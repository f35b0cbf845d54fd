import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  inEach
} from "./chunk-JWQDHXMP.js";

// dist-all/report/tables/table.js
var DAY_MS = 864e5, LABEL = {
  name: "brandLabel",
  type: "text",
  about: { en: "What the brand is called", it: "Come si chiama la marca" }
}, DATE = {
  name: "date",
  type: "date",
  about: { en: "The same day in the calendar", it: "Lo stesso giorno nel calendario" }
};
function completed({ labels, start, note, ...bare }) {
  let table = note === void 0 ? bare : { ...bare, about: inEach((language) => `${bare.about[language]}. ${note[language]}`) }, labelled = labels === void 0 ? table : withBeside(table, "brand", LABEL, (brand) => labels.get(String(brand)) ?? "");
  return start === void 0 ? labelled : withBeside(labelled, "day", DATE, (day) => typeof day == "number" ? dateOf(start, day) : "");
}
function dateOf(start, day) {
  return new Date(Date.parse(`${start}T00:00:00Z`) + day * DAY_MS).toISOString().slice(0, 10);
}
function withBeside(table, name, added, make) {
  let at = table.columns.findIndex((column) => column.name === name);
  return at < 0 || table.columns.some((column) => column.name === added.name) ? table : {
    ...table,
    columns: table.columns.toSpliced(at + 1, 0, added),
    *rows() {
      for (let row of table.rows())
        yield row.toSpliced(at + 1, 0, make(row[at]));
    }
  };
}

export {
  completed,
  dateOf
};

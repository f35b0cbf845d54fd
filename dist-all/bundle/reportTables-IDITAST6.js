import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  column,
  usualMeaning
} from "./chunk-GEG4QL3A.js";
import {
  tableOfFigure
} from "./chunk-DF5HPZLB.js";
import "./chunk-LVX3ARNQ.js";
import {
  brandNames,
  personaNames,
  touchpointNames
} from "./chunk-ULHCX4ZB.js";
import "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  figureAsData,
  figureColumns
} from "./chunk-QEDGXNER.js";
import "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import "./chunk-YAYHKLEM.js";
import "./chunk-B654BGOQ.js";
import "./chunk-Q5S5VXRV.js";
import "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/files/report/reportTables.js
function tableOfChart(figure, report, locale) {
  let { columns, rows } = tableOfFigure(figureAsData(figure), locale), [english, italian] = ["en", "it"].map((language) => figureColumns(figure, { locale: language })), title = { en: tableOfFigure(figure, "en").title, it: tableOfFigure(figure, "it").title }, described = columns.map(({ key, unit }, at) => {
    let isWords = unit === "text" || unit === "date", whole = usualMeaning(key)?.type === "integer" && areWhole(rows, at);
    return {
      name: key,
      type: isWords ? unit : whole ? "integer" : "number",
      about: { en: english[at].label, it: italian[at].label },
      ...!isWords && { unit }
    };
  }), start = "start" in figure.about ? String(figure.about.start) : void 0;
  return keyed({
    name: `charts/${figure.name}`,
    about: title,
    columns: described,
    rows: () => rows,
    ...start !== void 0 && { start }
  }, report);
}
function tableOfData({ name, columns, rows }, report) {
  let described = columns.map((key, at) => {
    let usual = usualMeaning(key), type = typeOf(rows, at, usual?.type);
    return { name: key, about: { en: key, it: key }, ...usual, type };
  }), about = {
    en: `Numbers behind the report: ${name}`,
    it: `Numeri dietro il rapporto: ${name}`
  };
  return keyed({ name: `tables/${name}`, about, columns: described, rows: () => rows }, report);
}
function typeOf(rows, at, usual = "number") {
  return rows.some((row) => typeof row[at] == "string") ? usual === "date" ? "date" : "text" : usual === "integer" ? areWhole(rows, at) ? "integer" : "number" : usual === "boolean" ? "boolean" : usual === "text" && rows.length > 0 ? "number" : usual;
}
function areWhole(rows, at) {
  return rows.every(({ [at]: cell }) => Number.isNaN(cell) || cell === Number(cell) << 0);
}
function keyed(table, { provenance: { scenario } }) {
  let none = /* @__PURE__ */ new Map(), labels = scenario === void 0 ? none : brandNames(scenario, "en"), keysOf = (names) => new Map([...names].map(([key, name]) => [name, key])), brands = keysOf(labels), touchpoints = withLabels(table, "touchpoint", keysOf(scenario === void 0 ? none : touchpointNames(scenario, "en"))), personas = withLabels(touchpoints, "persona", keysOf(scenario === void 0 ? none : personaNames(scenario, "en"))), people = replaced(replaced(personas, "teller", consumerOf), "listener", consumerOf), clear = people.columns.filter(({ type }) => type === "boolean").reduce((all, { name }) => replaced(all, name, (cell) => Number.isNaN(cell) ? cell : cell === 1), people);
  return { ...replaced(clear, "brand", (brand) => brands.get(String(brand)) ?? brand), labels };
}
function withLabels(table, name, keys) {
  let at = table.columns.findIndex((one) => one.name === name);
  return at < 0 ? table : {
    ...table,
    columns: table.columns.toSpliced(at, 1, column(name), column(`${name}Label`)),
    *rows() {
      for (let row of table.rows())
        yield row.toSpliced(at, 1, keys.get(String(row[at])) ?? row[at], row[at]);
    }
  };
}
function replaced(table, name, make) {
  let at = table.columns.findIndex((one) => one.name === name);
  return at < 0 ? table : {
    ...table,
    *rows() {
      for (let row of table.rows())
        yield row.with(at, make(row[at]));
    }
  };
}
var consumerOf = (cell) => cell === "" || cell === void 0 ? cell : `consumer${String(cell)}`;
export {
  tableOfChart,
  tableOfData
};

import {
  column,
  usualMeaning
} from "./chunk-EKJ6OTOA.js";
import {
  tableOfFigure
} from "./chunk-KTSUOSSR.js";
import "./chunk-SKYTXVUH.js";
import {
  brandNames,
  personaNames,
  touchpointNames
} from "./chunk-TDZ4DAET.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import "./chunk-4DYYLMWZ.js";
import {
  figureAsData,
  figureColumns
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/files/report/reportTables.js
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

import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  saidNames
} from "./chunk-LVX3ARNQ.js";
import {
  figureColumns,
  figureIn,
  findFigure,
  nameIn
} from "./chunk-QEDGXNER.js";

// dist-all/report/document/typedTable.js
function tableOfFigure(figure, locale) {
  let columns = figureColumns(figure, { locale }), rows = figureIn(figure, locale).rows.map((row) => columns.map(({ key, unit }) => cellOf(row[key], unit)));
  return { name: figure.name, title: findFigure(figure, { locale }).title, columns, rows };
}
function tableOfData({ name, columns, rows }, { touchpoint = {} }) {
  let typed = columns.map((key, at2) => {
    let isText = rows.some((row) => typeof row[at2] == "string");
    return { key, label: key, unit: isText ? "text" : "number" };
  }), at = columns.indexOf("touchpoint"), said = rows.map((row) => at < 0 ? row : row.with(at, nameIn("touchpoint", String(row[at]), { touchpoint })));
  return { name, title: "", columns: typed, rows: said };
}
function tablesOfReport(report, locale) {
  let { scenario } = report.provenance, names = scenario === void 0 ? {} : saidNames(scenario, locale);
  return [
    ...report.data.map((table) => tableOfData(table, names)),
    ...report.figures.map((figure) => tableOfFigure(figure, locale))
  ];
}
function cellOf(value, unit) {
  return unit === "text" || unit === "date" ? value === void 0 ? "" : String(value) : typeof value == "number" ? value : Number.NaN;
}

export {
  tableOfFigure,
  tablesOfReport
};

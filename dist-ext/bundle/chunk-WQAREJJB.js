import {
  csvDialects
} from "./chunk-HHFSUB36.js";

// dist-ext/files/formats/tidyNumber.js
function tidyNumber(value) {
  return Number.isFinite(value) ? Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(12)) : value;
}

// dist-ext/files/formats/csv.js
var LINE_END = `\r
`;
function formatCsv(columns, rows, dialect = csvDialects.standard) {
  return [...csvPieces(columns, rows, dialect)].join("");
}
var PIECE = 2e3;
function* csvPieces(columns, rows, dialect = csvDialects.standard) {
  let lines = [dialect.begins + lineOf(columns, dialect)];
  for (let row of rows)
    lines.push(lineOf(row, dialect)), !(lines.length < PIECE) && (yield lines.join(""), lines = []);
  yield lines.join("");
}
function lineOf(cells, dialect) {
  return cells.map((cell) => formatCell(cell, dialect)).join(dialect.separator) + LINE_END;
}
function formatCell(cell, { separator, decimal }) {
  if (cell == null)
    return "";
  if (typeof cell == "boolean")
    return String(cell);
  if (typeof cell == "number")
    return Number.isFinite(cell) ? String(tidyNumber(cell)).replace(".", decimal) : "";
  let harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export {
  tidyNumber,
  formatCsv,
  csvPieces
};

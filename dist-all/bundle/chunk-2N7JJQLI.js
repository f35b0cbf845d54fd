import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  escapeMarkdown
} from "./chunk-LVXJPRSU.js";

// dist-all/report/text/textTable.js
var GAP = "  ";
function formatTextTable(columns, rows, width) {
  let lines = [...headOf(columns), ...rows], widths = columns.map((_, at) => Math.max(...lines.map((cells) => lengthOf(cells[at])))), line = (chosen, cells) => chosen.map((at) => pad(cells[at], widths[at], columns[at].align)).join(GAP).trimEnd();
  return blocksOf(widths, width).map((chosen) => [...headOf(columns, chosen), ...rows].map((cells) => line(chosen, cells)).join(`
`)).join(`

`);
}
function formatMarkdown(columns, rows) {
  let line = (cells) => `| ${cells.map(escapeMarkdown).join(" | ")} |`, labels = columns.map(({ label, unit }) => unit ? `${label} (${unit})` : label), rule = columns.map(({ align }) => align === "right" ? "--:" : ":--");
  return [line(labels), `| ${rule.join(" | ")} |`, ...rows.map(line)].join(`
`);
}
function headOf(columns, shown = columns.map((_, at) => at)) {
  let labels = columns.map(({ label }) => label), units = columns.map(({ unit = "" }) => unit);
  return shown.some((at) => units[at] !== "") ? [labels, units] : [labels];
}
function blocksOf(widths, width) {
  let blocks = [], room = 0;
  for (let at = 1; at < widths.length; ++at) {
    let needed = GAP.length + widths[at];
    (blocks.length === 0 || needed > room) && (blocks.push([0]), room = width - widths[0]), blocks.at(-1)?.push(at), room -= needed;
  }
  return blocks.length === 0 ? [[0]] : blocks;
}
function pad(text, width, align) {
  let space = " ".repeat(Math.max(0, width - lengthOf(text)));
  return align === "left" ? text + space : space + text;
}
var lengthOf = (text) => [...text].length;

export {
  formatTextTable,
  formatMarkdown
};

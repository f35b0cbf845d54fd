import { cellText, type TableCell } from "../document/tableCells.ts";
/** A column of a table for people. */
export interface TextColumn {
  readonly label: string;
  readonly align: "left" | "right";
  /** unit of all its numbers, shown below the label */
  readonly unit?: string;
}

const GAP = "  ";

/**
 * Sets a table in columns. When it is wider than the terminal, the columns that do not fit go below, after the
 * first column once more.
 *
 * @param width - characters in a line
 */
export function formatTextTable(
  columns: readonly TextColumn[],
  cells: readonly (readonly TableCell[])[],
  width: number,
): string {
  const rows = cells.map((row) => row.map(cellText));
  const lines = [...headOf(columns), ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => lengthOf(cells[at]))));
  const line = (chosen: readonly number[], cells: readonly string[]) =>
    chosen
      .map((at) => pad(cells[at], widths[at], columns[at].align))
      .join(GAP)
      .trimEnd();
  return blocksOf(widths, width)
    .map((chosen) => [...headOf(columns, chosen), ...rows].map((cells) => line(chosen, cells)).join("\n"))
    .join("\n\n");
}

/** The table as Markdown. */
export function formatMarkdown(
  columns: readonly TextColumn[],
  rows: readonly (readonly TableCell[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const labels = columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const rule = columns.map(({ align }) => (align === "right" ? "--:" : ":--"));
  return [line(labels), `| ${rule.join(" | ")} |`, ...rows.map((row) => line(row.map(cellText)))].join("\n");
}

/** Labels, and below them the units if the columns shown have any. */
function headOf(columns: readonly TextColumn[], shown = columns.map((_, at) => at)): string[][] {
  const labels = columns.map(({ label }) => label);
  const units = columns.map(({ unit = "" }) => unit);
  return shown.some((at) => units[at] !== "") ? [labels, units] : [labels];
}

/** Numbers of the columns that stand side by side, block by block; each block begins with the first column. */
function blocksOf(widths: readonly number[], width: number): number[][] {
  const blocks: number[][] = [];
  let room = 0;
  for (let at = 1; at < widths.length; ++at) {
    const needed = GAP.length + widths[at];
    if (blocks.length === 0 || needed > room) {
      blocks.push([0]);
      room = width - widths[0];
    }
    blocks.at(-1)?.push(at);
    room -= needed;
  }
  return blocks.length === 0 ? [[0]] : blocks;
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - lengthOf(text)));
  return align === "left" ? text + space : space + text;
}

/** Characters as people count them, not UTF-16 units. */
const lengthOf = (text: string) => [...text].length;

/**
 * A text as it is, in Markdown: no tag of HTML, no link, no emphasis, no cell boundary. Labels and titles come from
 * scenarios, which may come from anybody.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]|~]/g, String.raw`\$&`)
    .replace(/^([#+-]|\d+\.)(?=\s)/, String.raw`\$1`)
    .replace(/[\r\n]+/g, " ");
}

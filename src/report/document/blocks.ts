import { textWidth } from "../../drawing/textWidth.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { linkedSentence, linkToRows, rowsAnchor } from "./anchors.ts";
import type { Figure, PageStyle } from "./figure.ts";
import { figureCard } from "../page/figureCard.ts";
import { type Html, html } from "../page/html.ts";
import type { Block, Headline, ReportDocument, TextTable } from "./reportDocument.ts";
import { isNumberColumn } from "./tableCells.ts";

/** A part of a section of a report, as a page shows it. */
export function blockIn(block: Block, { figures, currency }: ReportDocument, style: PageStyle): Html {
  switch (block.kind) {
    case "heading":
      return html`<h3>${block.text}</h3>`;
    case "paragraph":
      return html`<p>${
        block.pieces === undefined || block.table === undefined
          ? block.text
          : linkedSentence(block.pieces, block.table, style.locale)
      }</p>`;
    case "note":
      return html`<p class="about">${block.text}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "headlines":
      return headlineBoxes(block.headlines, style.locale);
    case "outcomes":
      return html`<ul class="expected">${block.outcomes.map(
        ({ expected, came, isMet, from }) => html`
<li class="${isMet ? "is-met" : "is-not-met"}"><code>${expected}</code>: ${linkToRows(came, from, style.locale)}</li>`,
      )}</ul>`;
    case "table":
      return textTable(block, style.locale);
    case "figure":
      return figureCard(figureNamed(figures, block.figure), style, currency);
  }
}

/** The figure of a report that has this name. */
export function figureNamed(figures: readonly Figure[], name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (found === undefined) throw new RangeError(`the report has no figure “${name}”`);
  return found;
}

/** Numbers in boxes, each leading to the rows it came from. */
export function headlineBoxes(headlines: readonly Headline[], locale: Locale, label?: string): Html {
  if (headlines.length === 0) return html``;
  return html`<ul class="boxes"${label !== undefined && html` aria-label="${label}"`}>${headlines.map(
    (headline) => headlineBox(headline, locale),
  )}</ul>`;
}

/** Values longer than this take smaller letters, so that they stay on one line. */
const LONG_VALUE = 12;

function headlineBox(
  { label, value, interval, note, from, change, changeFrom }: Headline,
  locale: Locale,
): Html {
  return html`
<li${value.length > LONG_VALUE && html` class="long"`}><span class="label">${label}</span> <span class="note">${note}</span> <span class="value">${linkToRows(value, from, locale)}</span> <span class="interval">${linkToRows(interval, from, locale)}</span>${change !== undefined && html` <span class="change">${linkToRows(change, changeFrom, locale)}</span>`}</li>`;
}

/** Width of a page's column in pixels; size of a table's letters, and room around them in a cell. */
const [COLUMN, LETTERS, PADDING] = [720, 13, 20];

/** Whether a table with every cell on one line is no wider than the page. */
function fitsColumn(heads: readonly string[], rows: TextTable["rows"]): boolean {
  const widths = heads.map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? "", LETTERS))),
  );
  return widths.reduce((sum, width) => sum + width + PADDING, 0) <= COLUMN;
}

function textTable({ label, name, heads, rows, numbers }: TextTable, locale: Locale): Html {
  const isText = heads.map((_, column) => !isNumberColumn({ rows, numbers }, column));
  /** what the page's script sorts by */
  const value = (row: number, column: number) => {
    const found = numbers?.[row]?.[column] ?? undefined;
    return found !== undefined && html` data-value="${String(found.value ?? found.low ?? found.high)}"`;
  };
  const anchor = (row?: number) =>
    name !== undefined &&
    html` id="${rowsAnchor(locale, row === undefined ? { table: name } : { table: name, row })}"`;
  const wide = !fitsColumn(heads, rows) && " breaks";
  return html`<div class="scroll"${anchor()} tabindex="0" role="group" aria-label="${label}"><table class="texts${wide}">
<thead><tr>${heads.map((head, at) => html`<th scope="col"${isText[at] && html` class="text"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...cells], row) => html`
<tr${anchor(row)}><th scope="row" class="text"${value(row, 0)}>${first}</th>${cells.map((cell, at) => html`<td${isText[at + 1] && html` class="text"`}${value(row, at + 1)}>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

import { type Locale, type Numbers, numbersOf } from "../charts/numbers.ts";
import { svgText } from "../charts/svgElement.ts";
import { cleanName } from "../charts/textWidth.ts";
import type { Column } from "../charts/chart.ts";
import { drawFigure, type Figure, figureColumns, findFigure } from "./figure.ts";
import { type Html, html, trusted } from "./html.ts";
import { reportWords } from "./words.ts";

/** Where a page is drawn, and in which language. */
export interface PageStyle {
  readonly document: Document;
  readonly locale: Locale;
}

/** A minus sign that stays with its number at the end of a line. */
const NO_BREAK_MINUS = "−\u2060";

const KINDS = ["svg", "png", "csv", "json"] as const;

/** A figure on a page: the drawing, what it says, what can be saved of it, and its numbers. */
export function figureCard(figure: Figure, style: PageStyle, currency: string): Html {
  const page = { ...style, theme: "page" } as const;
  const words = reportWords(style.locale);
  const { title, sentences } = findFigure(figure, page);
  const numbers = numbersOf(style.locale, currency);
  return html`
<figure data-name="${figure.name}">
<div class="drawing">${trusted(svgText(drawFigure(figure, page)))}</div>
<figcaption>${sentences.join(" ").replaceAll("−", NO_BREAK_MINUS)}</figcaption>
<details class="save" hidden><summary aria-label="${words.saveLabel(title)}">${words.save}</summary><div>${KINDS.map(
    (kind) => html`<button type="button" data-kind="${kind}">${kind.toUpperCase()}</button>`,
  )}</div></details>
<details><summary>${words.table(numbers.format(figure.rows.length, "count"))}</summary>
${dataTable(figureColumns(figure, page), figure.rows, numbers, title)}
</details>
</figure>`;
}

/** The rows as a table. Its script finds their exact numbers by `data-key`. */
function dataTable(
  columns: readonly Column<object>[],
  rows: readonly object[],
  numbers: Numbers,
  title: string,
): Html {
  const { sort } = reportWords(numbers.locale);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table data-sort="${sort}"><thead><tr>${columns.map(
    (column) => html`<th scope="col" data-key="${column.key}"${alignment(column)}>${column.label}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) => html`
<tr>${columns.map((column) => html`<td${alignment(column)}>${cellText(row, column, numbers)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function alignment({ unit }: Column<object>): Html {
  return unit === "text" || unit === "date" ? html` class="text"` : html``;
}

function cellText(row: object, { key, unit }: Column<object>, numbers: Numbers): string {
  const value = (row as Readonly<Record<string, unknown>>)[key];
  if (unit === "date") return numbers.day(String(value));
  return unit === "text" ? cleanName(String(value)) : numbers.format(Number(value), unit);
}

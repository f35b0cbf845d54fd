import { type Locale, type Numbers, numbersOf } from "../charts/numbers.ts";
import { svgText } from "../charts/svgElement.ts";
import { cleanName } from "../charts/textWidth.ts";
import type { Column } from "../charts/chart.ts";
import { figureAnchor, linkedSentence, rowsAnchor } from "./anchors.ts";
import { drawFigure, type Figure, figureColumns, findFigure } from "./figure.ts";
import { howComputed } from "./howComputed.ts";
import { howWords } from "./howWords.ts";
import { type Html, html, trusted } from "./html.ts";
import { linkNumbers } from "./numberLinks.ts";
import { type MenuWords, menuWords } from "./menuWords.ts";
import { reportWords } from "./words.ts";

/** Where a page is drawn, and in which language. */
export interface PageStyle {
  readonly document: Document;
  readonly locale: Locale;
}

/** A minus sign that stays with its number at the end of a line. */
const NO_BREAK_MINUS = "−\u2060";

/** A figure on a page: the drawing, what it says, what can be taken of it, how it was computed, and its numbers. */
export function figureCard(figure: Figure, style: PageStyle, currency: string): Html {
  const page = { ...style, theme: "page" } as const;
  const { title } = findFigure(figure, page);
  const numbers = numbersOf(style.locale, currency);
  return html`
<figure data-name="${figure.name}" id="${figureAnchor(style.locale, figure.name)}">
<div class="drawing">${trusted(svgText(drawFigure(figure, page)))}</div>
<figcaption>${saidOf(figure, style, numbers)}</figcaption>
${menu(title, style.locale)}
${howComputed(figure, style)}
<details class="rows" id="${rowsAnchor(style.locale, { table: figure.name })}"><summary>${reportWords(style.locale).table(numbers.format(figure.rows.length, "count"))}</summary>
${dataTable(figure, figureColumns(figure, page), numbers, title)}
</details>
</figure>`;
}

/** The title of a figure, its numbers leading to their rows. */
export function findingOf(figure: Figure, style: PageStyle, currency: string): Html {
  const numbers = numbersOf(style.locale, currency);
  return linked(findFigure(figure, style).title, figure, style, numbers);
}

function saidOf(figure: Figure, style: PageStyle, numbers: Numbers): Html {
  return linked(findFigure(figure, style).sentences.join(" "), figure, style, numbers);
}

function linked(text: string, figure: Figure, style: PageStyle, numbers: Numbers): Html {
  const spoken = { rows: figure.rows, columns: figureColumns(figure, style), numbers };
  const pieces = linkNumbers(text, spoken).map((piece) => ({
    ...piece,
    text: piece.text.replaceAll("−", NO_BREAK_MINUS),
  }));
  return linkedSentence(pieces, figure.name, style.locale);
}

/** What a chart's menu offers, in its order. */
const KINDS = ["svg", "png", "csv", "json", "picture", "table", "how"] as const;

function menu(title: string, locale: Locale): Html {
  const words = menuWords(locale);
  const names: Record<(typeof KINDS)[number], string> = {
    svg: "SVG",
    png: "PNG",
    csv: "CSV",
    json: "JSON",
    picture: words.copyPicture,
    table: words.copyTable,
    how: howWords(locale).how,
  };
  return html`<p class="said" role="status"></p>
<details class="save" hidden><summary aria-label="${words.menuOf(title)}">${words.menu}</summary><div>${KINDS.map(
    (kind) => html`<button type="button" data-kind="${kind}">${names[kind]}</button>`,
  )}</div></details>`;
}

/** What the page's script says to readers of a language. */
export function scriptWords(locale: Locale): Html {
  const said = Object.entries(menuWords(locale).script) as [keyof MenuWords["script"], string][];
  return html`${said.map(([name, text]) => html` data-${dashed(name)}="${text}"`)}`;
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The rows as a table. The page's script finds their exact numbers by `data-key`. */
function dataTable(
  { name, rows }: Figure,
  columns: readonly Column<object>[],
  numbers: Numbers,
  title: string,
): Html {
  const anchor = (row: number) => rowsAnchor(numbers.locale, { table: name, row });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${columns.map(
    (column) => html`<th scope="col" data-key="${column.key}"${alignment(column)}>${column.label}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row, index) => html`
<tr id="${anchor(index)}">${columns.map((column) => html`<td${alignment(column)}>${cellText(row, column, numbers)}</td>`)}</tr>`,
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

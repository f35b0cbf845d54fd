import { type Numbers, numbersOf } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import type { Column } from "../../drawing/chart.ts";
import { figureAnchor, linkedSentence, rowsAnchor } from "../document/anchors.ts";
import {
  type Figure,
  figureColumns,
  findFigure,
  figureText,
  type FigureStyle,
  findPieces,
  type PageStyle,
} from "../document/figure.ts";
import { figureIn } from "../document/figureIn.ts";
import { howComputed } from "../document/howComputed.ts";
import { type Html, html, trusted } from "./html.ts";
import type { Piece } from "../document/numberLinks.ts";
import { chartMenu } from "./chartMenu.ts";
import { reportWords } from "../document/words/words.ts";

/** A minus sign that stays with its number at the end of a line. */
const NO_BREAK_MINUS = "−\u2060";

/** Width of a drawing for a screen as wide as a hand, in pixels: what the narrowest telephones leave of 360. */
const NARROW = 344;

/** How a page draws a figure: as wide as a column of text, and as wide as a telephone. */
export function cardStyles(style: PageStyle): readonly [FigureStyle, FigureStyle] {
  const page = { ...style, theme: "page" } as const;
  return [page, { ...page, width: NARROW }];
}

/**
 * A figure on a page: the drawing, what it says, what can be taken of it, how it was computed, and its numbers. It is
 * drawn twice, as wide as a column of text and as wide as a telephone; the style sheet shows the one that fits.
 */
export function figureCard(told: Figure, style: PageStyle, currency: string): Html {
  const figure = figureIn(told, style.locale);
  const [page, narrow] = cardStyles(style);
  const { title } = findFigure(figure, page);
  const numbers = numbersOf(style.locale, currency);
  return html`
<div class="card" data-name="${figure.name}" id="${figureAnchor(style.locale, figure.name)}">
<figure>
<div class="drawing">${trusted(figureText(told, page))}</div>
<div class="drawing narrow">${trusted(figureText(told, narrow))}</div>
<figcaption>${saidOf(figure, style)}</figcaption>
</figure>
${chartMenu(title, style.locale)}
${howComputed(figure, style)}
<details class="rows" id="${rowsAnchor(style.locale, { table: figure.name })}"><summary>${reportWords(style.locale).table(numbers.format(figure.rows.length, "count"))}</summary>
${dataTable(figure, figureColumns(figure, page), numbers, title)}
</details>
</div>`;
}

/** The title of a figure, its numbers leading to their rows. */
export function findingOf(figure: Figure, style: PageStyle): Html {
  return linked(findPieces(figure, style).title, figure, style);
}

/** What a figure says besides its title, its numbers leading to their rows. */
export function saidOf(figure: Figure, style: PageStyle): Html {
  const space: Piece = { text: " ", isNumber: false };
  const pieces = findPieces(figure, style).sentences.flatMap((sentence, at) =>
    at === 0 ? sentence : [space, ...sentence],
  );
  return linked(pieces, figure, style);
}

function linked(pieces: readonly Piece[], { name }: Figure, { locale }: PageStyle): Html {
  const shown = pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll("−", NO_BREAK_MINUS) }));
  return linkedSentence(shown, name, locale);
}

/** The rows as a table. The page's script finds their exact numbers by `data-key`. */
function dataTable(
  { name, rows }: Figure,
  columns: readonly Column<object>[],
  numbers: Numbers,
  title: string,
): Html {
  const anchor = (row: number) => rowsAnchor(numbers.locale, { table: name, row });
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><thead><tr>${columns.map(
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

import type { Locale } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import { dropUnusedAnchors, figureAnchor } from "../document/anchors.ts";
import type { Figure } from "../document/figure.ts";
import { scriptWords } from "./chartMenu.ts";
import { type Html, html, jsonElement, trusted } from "./html.ts";
import { type PageFonts, pageStyle } from "./style.ts";
import { reportWords } from "../document/words/words.ts";
import { COPY_SCRIPT } from "./script/copyScript.ts";
import { MENU_SCRIPT } from "./script/menuScript.ts";
import { SORT_SCRIPT } from "./script/sortScript.ts";
import { TIP_SCRIPT } from "./script/tipScript.ts";

/** Opens what holds the row that a link leads to, in browsers that do not do so by themselves. */
const REVEAL_SCRIPT = String.raw`
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.matches("tr, .card")) return;
  for (let part = target.parentElement; part; part = part.parentElement) if (part.matches("details")) part.open = true;
  target.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();
`;

/**
 * What a report's page can do beyond being read: save and copy a chart or its rows, tell values, sort tables. Without
 * it everything is still there to be read; its buttons are hidden until it runs.
 *
 * Text rather than a module, because it travels within the page.
 */
const PAGE_SCRIPT = `
"use strict";
${[MENU_SCRIPT, COPY_SCRIPT, SORT_SCRIPT, TIP_SCRIPT, REVEAL_SCRIPT].join("")}`;

/** What every report is: one page in some languages, with the rows of its figures. */
export interface Page {
  readonly title: string;
  /** the first one is shown first */
  readonly locales: readonly Locale[];
  readonly fonts?: PageFonts | undefined;
  /** left out, as the reader's system asks */
  readonly theme?: "light" | "dark" | undefined;
  /** the whole content in one language */
  readonly main: (locale: Locale) => Html;
  readonly figures: readonly Figure[];
  /** name of the figure that stands first in a language; undefined on a page without any */
  readonly firstChart: (locale: Locale) => string | undefined;
}

/** Nothing is fetched, whatever a name may say. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:; font-src data:";

/** One HTML file that opens offline and asks nothing of anybody. */
export function htmlPage({ title, locales, fonts, theme, main, figures, firstChart }: Page): string {
  const page = html`<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="${theme ?? "light dark"}">
<title>${cleanName(title)}</title>
<style>${trusted(pageStyle(fonts, theme))}</style>
</head>
<body>
<nav aria-label="${reportWords(locales[0]).shortcuts}">
${locales.map((locale) => skipLinks(locale, locale !== locales[0], firstChart(locale)))}
${locales.length > 1 && languageSwitch(locales)}
</nav>
${locales.map(
  (locale, index) =>
    html`<main id="${locale}" lang="${locale}"${index > 0 && html` class="other" hidden`}${scriptWords(locale)}>${main(locale)}</main>`,
)}
${figures.map(({ name, rows }) => jsonElement(`data-${name}`, packRows(rows)))}
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return dropUnusedAnchors(page.markup);
}

/** For those who go by keys: past the links of the head, and past those of the summary. Shown while they have the focus. */
function skipLinks(locale: Locale, isOther: boolean, chart: string | undefined): Html {
  const words = reportWords(locale);
  const link = (anchor: string, text: string) =>
    html`<a class="skip${isOther && " other"}" href="#${anchor}" lang="${locale}">${text}</a>`;
  return html`${link(locale, words.skipToContent)}${chart !== undefined && link(figureAnchor(locale, chart), words.skipToCharts)}`;
}

function languageSwitch(locales: readonly Locale[]): Html {
  const links = locales.map(
    (locale) => html`<a href="#${locale}" lang="${locale}">${reportWords(locale).language}</a>`,
  );
  return html`${links}`;
}

/** A column of a figure's rows as it travels in a page: texts that come again stand once, and are counted. */
type PageColumn = readonly unknown[] | { readonly of: readonly string[]; readonly at: readonly number[] };

/** Rows as columns: names of columns stand once, not in every row. */
interface PageRows {
  readonly keys: readonly string[];
  readonly columns: readonly PageColumn[];
}

/** Packs rows for a page, whose script unpacks them again. Rows of a figure have the same keys. */
function packRows(rows: readonly object[]): PageRows {
  const keys = Object.keys(rows[0] ?? {});
  const column = (key: string) => rows.map((row) => (row as Readonly<Record<string, unknown>>)[key]);
  return { keys, columns: keys.map((key) => packColumn(column(key))) };
}

function packColumn(values: readonly unknown[]): PageColumn {
  if (!values.every((value) => typeof value === "string")) return values;
  const of = [...new Set(values)];
  const places = new Map(of.map((text, at) => [text, at]));
  return { of, at: values.map((text) => places.get(text) ?? 0) };
}

import { cleanName } from "../../drawing/textWidth.js";
import { dropUnusedAnchors, figureAnchor } from "../document/anchors.js";
import { scriptWords } from "./chartMenu.js";
import { html, jsonElement, trusted } from "./html.js";
import { PAGE_SCRIPT } from "./script.js";
import { pageStyle } from "./style.js";
import { reportWords } from "../document/words/words.js";
/** Nothing is fetched, whatever a name may say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:; font-src data:";
/** One HTML file that opens offline and asks nothing of anybody. */
export function htmlPage({ title, locales, fonts, theme, main, figures, firstChart }) {
    const page = html `<!doctype html>
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
${locales.map((locale, index) => html `<main id="${locale}" lang="${locale}"${index > 0 && html ` class="other" hidden`}${scriptWords(locale)}>${main(locale)}</main>`)}
${figures.map(({ name, rows }) => jsonElement(`data-${name}`, packRows(rows)))}
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`;
    return dropUnusedAnchors(page.markup);
}
/** For those who go by keys: past the links of the head, and past those of the summary. Shown while they have the focus. */
function skipLinks(locale, isOther, chart) {
    const words = reportWords(locale);
    const link = (anchor, text) => html `<a class="skip${isOther && " other"}" href="#${anchor}" lang="${locale}">${text}</a>`;
    return html `${link(locale, words.skipToContent)}${chart !== undefined && link(figureAnchor(locale, chart), words.skipToCharts)}`;
}
function languageSwitch(locales) {
    const links = locales.map((locale) => html `<a href="#${locale}" lang="${locale}">${reportWords(locale).language}</a>`);
    return html `${links}`;
}
/** Packs rows for a page, whose script unpacks them again. Rows of a figure have the same keys. */
function packRows(rows) {
    const keys = Object.keys(rows[0] ?? {});
    const column = (key) => rows.map((row) => row[key]);
    return { keys, columns: keys.map((key) => packColumn(column(key))) };
}
function packColumn(values) {
    if (!values.every((value) => typeof value === "string"))
        return values;
    const of = [...new Set(values)];
    const places = new Map(of.map((text, at) => [text, at]));
    return { of, at: values.map((text) => places.get(text) ?? 0) };
}

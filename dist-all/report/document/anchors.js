import { html } from "../page/html.js";
import { numberPieces } from "./numberLinks.js";
/** The address within the page of a table or of one of its rows. */
export function rowsAnchor(locale, { table, row }) {
    return `rows-${locale}-${table}${row === undefined ? "" : `-${row}`}`;
}
/** The address within the page of a figure. */
export function figureAnchor(locale, name) {
    return `figure-${locale}-${name}`;
}
/** A text that leads to the rows it came from; nothing but the text where these are not known or there is none. */
export function linkToRows(text, from, locale) {
    return from === undefined || text === ""
        ? html `${text}`
        : html `<a class="number" href="#${rowsAnchor(locale, from)}">${text}</a>`;
}
/** A sentence all of whose numbers lead to the same rows; nothing but the sentence where these are not known. */
export function linkedNumbers(sentence, from, locale) {
    if (from === undefined)
        return html `${sentence}`;
    return html `${numberPieces(sentence).map(({ text, isNumber }) => isNumber ? linkToRows(text, from, locale) : text)}`;
}
/** A sentence whose numbers lead to their rows in a table. */
export function linkedSentence(pieces, table, locale) {
    return html `${pieces.map(({ text, isNumber, row }) => isNumber ? linkToRows(text, row === undefined ? { table } : { table, row }, locale) : text)}`;
}
/** Most rows are never led to: they need no address, and a page of thousands of rows is smaller without. */
export function dropUnusedAnchors(markup) {
    const used = new Set(Array.from(markup.matchAll(/ href="#([^"]+)"/g), ([, anchor]) => anchor));
    return markup.replace(/ id="(rows-[^"]+)"/g, (all, anchor) => (used.has(anchor) ? all : ""));
}
